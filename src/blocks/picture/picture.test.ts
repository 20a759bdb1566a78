import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demandsOf, rendered, testContext } from '../rendered.ts';

const picture = (attributes: string) => `<Picture src="/media/exempel.png" ${attributes} />`;

test('a decorative picture has an empty alt text, another one its own', () => {
  assert.match(rendered(picture('decorative')), /<img [^>]*alt=""/u);
  assert.match(rendered(picture('alt="Två hus"')), /<img [^>]*alt="Två hus"/u);
});

test('the picture is the published file, with its size', () => {
  const html = rendered(picture('decorative'));
  assert.match(
    html,
    /src="\/media\/exempel\.hash\.png"[^>]* width="800" height="450" loading="lazy"/u,
  );
});

test('exactly one of alt and decorative is demanded', () => {
  assert.equal(demandsOf(picture('')).length, 1);
  assert.equal(demandsOf(picture('alt="Två hus" decorative')).length, 1);
  assert.equal(demandsOf(picture('decorative="false"')).length, 1);
  assert.equal(demandsOf(picture('alt="Två hus" decorative="false"')).length, 0);
  assert.equal(demandsOf(picture('decorative')).length, 0);
});

test('caption and credit stand under the picture, and nothing where there is neither', () => {
  const html = rendered(picture('decorative caption="Huset." credit="Kim"'));
  assert.match(
    html,
    /<figcaption>Huset\. <span class="picture-credit">Bild: Kim<\/span><\/figcaption>/u,
  );
  assert.doesNotMatch(rendered(picture('decorative')), /figcaption/u);
});

test('a browser chooses among the copies, and has something to show at once', () => {
  const copy = (type: 'image/avif' | 'image/jpeg', width: number) => ({
    address: `/media/kopior/a-${width}.${type.slice(6)}`,
    type,
    width,
  });
  const copies = [copy('image/avif', 480), copy('image/avif', 960), copy('image/jpeg', 960)];
  const facts = { address: '/media/a.jpg', size: 9, width: 960, height: 540, copies };
  const media = () => ({ ...facts, early: 'data:image/webp;base64,AAAA' });
  const html = rendered(picture('decorative'), { ...testContext, media });
  assert.match(
    html,
    /<source type="image\/avif" srcset="\/media\/kopior\/a-480.avif 480w, [^"]*960w"/u,
  );
  assert.match(html, /<img src="\/media\/kopior\/a-960.jpeg"[^>]* width="960" height="540"/u);
  assert.match(html, /<svg[^>]*aria-hidden="true".*<image href="data:image.*<picture>/u);
  assert.doesNotMatch(html, /style=/u);
});
