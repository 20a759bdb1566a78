import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readExcerpt } from './excerpt.ts';
import { withMarks } from './text-fragment.ts';

const marked = (excerpt: string, url = '/a/', before?: string) =>
  withMarks(url, readExcerpt(excerpt.replace(/\[(\S+)\]/gu, '<mark>$1</mark>')), before).replace(
    /^.*:~:/u,
    '',
  );

describe('the text fragment of a hit', () => {
  it('names the word as it stands there, with what stands before it in its sentence', () => {
    assert.equal(
      marked('Nej. Det var ett [dialogforumet,] i maj'),
      'text=Det%20var%20ett-,dialogforumet',
    );
  });

  it('has what stands after it where nothing stands before it', () => {
    assert.equal(marked('[Forum] i maj. Nej'), 'text=Forum,-i%20maj');
    assert.equal(marked('[Forum] (A), i maj.'), 'text=Forum,-(A)%2C%20i%20maj');
    assert.equal(marked('… [Forum] · 2023'), 'text=Forum');
  });

  it('takes words together that stand together, and each place once', () => {
    assert.equal(
      marked('om [hat] och [hot.] Om [hat]'),
      'text=om-,hat&text=om%20hat%20och-,hot&text=Om-,hat',
    );
    assert.equal(marked('[jämlik] [hälsa.] [jämlik] [hälsa.] x'), 'text=j%C3%A4mlik%20h%C3%A4lsa');
  });

  it('names three places at most', () => {
    assert.equal(marked('[a1] [b1.] [c1.] [d1.] [e1.]').split('&').length, 3);
  });

  it('writes hyphens and commas so that they mean themselves', () => {
    assert.equal(marked('[EU-projekt] & mer, som'), 'text=EU%2Dprojekt');
    assert.equal(marked('och, ja-visst [nu]'), 'text=och%2C%20ja%2Dvisst-,nu');
  });

  it('follows the name of the section', () => {
    assert.equal(withMarks('/a/#b', readExcerpt('<mark>c</mark>')), '/a/#b:~:text=c');
    assert.equal(withMarks('/a/', readExcerpt('<mark>c</mark>')), '/a/#:~:text=c');
  });

  it('leaves out what stands before the section too, for a browser would go there', () => {
    const words = readExcerpt('ett <mark>forum</mark> här');
    assert.equal(withMarks('/a/#b', words, 'Där var Ett Forum.'), '/a/#b');
    assert.equal(withMarks('/a/', readExcerpt('inget här')), '/a/');
  });
});
