import sharp from 'sharp';
import { siteDrawing } from '../archive/drawings.ts';
import type { Card } from '../archive/index.ts';
import { languages, type Site } from '../model/index.ts';
import { kept } from '../pictures/kept.ts';
import { drawForms } from './forms.ts';
import { cardSources } from './sources.ts';
import { setWords } from './words.ts';

/** The picture of a card, a PNG of 1200 × 630: made once, and kept until anything in it changes. */
export function cardPicture(card: Card, site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const svg = () => cardSvg(card, site);
  const shared = [languages[card.language], siteDrawing, site.name, site.colours];
  const inputs = [JSON.stringify([card, ...shared]), cardSources()];
  return kept('cards', inputs, () => rasterise(svg()));
}

function cardSvg(card: Card, { name, colours }: Site): string {
  const { title, kind, when, language, drawings } = card;
  const { html: lang, direction } = languages[language];
  const words = setWords({ title, kind, when, site: name, lang, direction, ...colours.light });
  const forms = drawForms(drawings, siteDrawing, { colours, direction });
  return words.replace(/<\/svg>\s*$/u, () => `${forms}</svg>`);
}

/** What those who show cards to others are to fetch at most, in bytes. */
const heaviest = 20_000;

/** As a PNG of sixteen colours, less finely chosen where so many words would weigh too much. */
async function rasterise(svg: string): Promise<Uint8Array> {
  const drawn = sharp(Buffer.from(svg)).flatten();
  const painted = (quality: number) =>
    drawn
      .clone()
      .png({ palette: true, colours: 16, quality, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer();
  const card = await painted(100);
  return card.length <= heaviest ? card : painted(40);
}
