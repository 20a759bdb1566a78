import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import type { Card } from '../archive/index.ts';
import type { Site } from '../model/index.ts';
import { cardPicture } from './index.ts';
import { setWords } from './words.ts';

const site = {
  name: 'Andan',
  colours: {
    light: { paper: '#ffffff', ink: '#000000' },
    dark: { paper: '#000000', ink: '#ffffff' },
    accents: [{ light: '#2b59b5', dark: '#8fb7ff' }],
  },
} as unknown as Site;
const block = { side: 24, layers: [{ colour: 1, path: 'M0 0h24v24h-24z' }] } as const;
const card: Card = {
  address: '/om/',
  language: 'sv',
  isList: false,
  title: 'Om andan',
  kind: 'Sida',
  when: '2019',
  drawings: [block],
};
const longest = 'Överenskommelseprocesserna mellan civilsamhällesorganisationerna och staden';

/** Where anything is drawn, in pixels from the upper left; the card's own size beside it. */
async function drawn(changed: Partial<Card>) {
  const bytes = await cardPicture({ ...card, ...changed }, site);
  const { width, height } = await sharp(bytes).metadata();
  const { info } = await sharp(bytes).trim({ background: '#ffffff' }).toBuffer({
    resolveWithObject: true,
  });
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return {
    size: bytes.length,
    width,
    height,
    left,
    top,
    right: left + info.width,
    bottom: top + info.height,
  };
}

/** The middle of the blue that the drawing is painted in, from the left edge. */
async function middleOfDrawing(changed: Partial<Card>): Promise<number> {
  const bytes = await cardPicture({ ...card, ...changed }, site);
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const row = 315 * info.width;
  const blue = [...Array(info.width).keys()].filter((x) => {
    const at = (row + x) * info.channels;
    return (data[at + 2] ?? 0) - (data[at] ?? 0) > 100;
  });
  return ((blue[0] ?? 0) + (blue.at(-1) ?? 0)) / 2;
}

describe('a card', () => {
  for (const [what, changed] of Object.entries<Partial<Card>>({
    'an ordinary title': {},
    'no title at all': { title: '', kind: '', when: '' },
    'a very long title': { title: `${longest} ${longest} ${longest}` },
    'one word that never ends': { title: longest.replaceAll(' ', '').repeat(9) },
    'one word of wide letters': { title: 'W'.repeat(120) },
    'nine drawings': { drawings: Array.from({ length: 9 }, () => block) },
    'no drawing': { drawings: [] },
    Arabic: { language: 'ar', title: 'الاتفاق بين المدينة والمجتمع المدني' },
    'letters of Northern Sámi': { language: 'sv', title: 'Šiehtadus gávpoga ja servviid gaskkas' },
  })) {
    it(`keeps within its margins with ${what}`, async () => {
      const { size, width, height, left, top, right, bottom } = await drawn(changed);
      assert.deepEqual([width, height], [1200, 630]);
      assert.ok(size <= 20_000, `${size} bytes`);
      assert.ok(left >= 60 && right <= 1140, `from ${left} to ${right}`);
      assert.ok(top >= 60 && bottom <= 575, `from ${top} to ${bottom}`);
    });
  }

  it('is mirrored for a language that is read from the right', async () => {
    const [swedish, arabic] = [
      await middleOfDrawing({}),
      await middleOfDrawing({ language: 'ar' }),
    ];
    assert.ok(swedish > 800 && Math.abs(swedish + arabic - 1199) < 2, `${swedish} and ${arabic}`);
  });

  it('shows what it is given as text and never runs it', async () => {
    for (const title of ['#panic("x")', '</svg><script>', '$& $` \\u{0} *_`', '{{x}} ]]>']) {
      assert.ok((await drawn({ title, kind: title, when: title })).width === 1200);
    }
  });

  it('is drawn alike every time', () => {
    const words = { title: 'x', kind: '', when: '', site: 'Andan', lang: 'sv' } as const;
    const set = () => setWords({ ...words, direction: 'ltr', paper: '#ffffff', ink: '#000000' });
    assert.equal(set(), set());
  });
});
