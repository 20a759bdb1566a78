import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { blocks } from '../blocks/index.ts';
import { rendered } from '../blocks/rendered.ts';
import { compile } from './compile.ts';
import { documentOf } from './page-document.ts';
import { everyPiece } from './paper.ts';
import { picturesIn } from './pictures.ts';

const wording = { author: '', origin: '', numbering: ['', ''], contents: '' } as const;
const sign = { box: '0 0 1 1', content: '<path d="M0 0h1v1z"/>' };
const colours = { ink: '#000000', rule: ['#000000'], style: '', sign };
const create = { width: 8, height: 5, channels: 3, background: '#2b59b5' } as const;
const picture = await sharp({ create }).png().toBuffer();

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A drawing may stand in a drawing. */
function withoutDrawings(html: string): string {
  const less = html.replace(/<svg(?:(?!<svg).)*?<\/svg>/gsu, ' ');
  return less === html ? html : withoutDrawings(less);
}

for (const { name, examples } of Object.values(blocks)) {
  test(`${name} has a form on paper, with all its words`, () => {
    for (const { title, source } of examples) {
      const html = rendered(source);
      const page = `<html lang="sv"><main><h1>T</h1>${html}</main></html>`;
      const document = documentOf(page, () => undefined, wording);
      const told = [...everyPiece(document.body)].flatMap((piece) =>
        piece.is === 'text' ? piece.text : [],
      );
      const wanted = withoutDrawings(html).replace(/<[^>]*>/gu, ' ');
      assert.deepEqual(wordsIn(told.join(' ')).sort(), wordsIn(wanted).sort(), title);
      const pictures = new Map(picturesIn(document.body).map(({ file }) => [file, picture]));
      assert.ok(compile({ ...document, ...colours }, pictures).length > 1000, title);
    }
  });
}
