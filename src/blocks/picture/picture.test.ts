import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demandsOf, rendered } from '../rendered.ts';

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
