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
  const inputs = [JSON.stringify([card, site.name, site.colours]), cardSources()];
  return kept('cards', inputs, () => rasterise(svg()));
}

function cardSvg(card: Card, { name, colours }: Site): string {
  const { title, kind, when, language, drawings } = card;
  const { html: lang, direction } = languages[language];
  const words = setWords({ title, kind, when, site: name, lang, direction, ...colours.light });
  const forms = drawForms(drawings, siteDrawing, { colours, direction });
  return words.replace(/<\/svg>\s*$/u, () => `${forms}</svg>`);
}

function rasterise(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg))
    .flatten()
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
