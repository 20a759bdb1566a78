import type { Drawing } from '../archive/index.ts';
import type { Colour } from '../marks/index.ts';
import type { Site } from '../model/index.ts';

const width = 1200;
const height = 630;
const margin = 64;
const side = 408;
const gap = 24;
const icon = 40;

/** The forms of a card as SVG: the drawings in a square beside the words, the site's sign below. */
export function drawForms(
  drawings: readonly Drawing[],
  sign: Drawing,
  { colours, direction }: { colours: Site['colours']; direction: 'ltr' | 'rtl' },
): string {
  const start = (x: number, size: number) => (direction === 'ltr' ? x : width - x - size);
  const columns = Math.ceil(Math.sqrt(drawings.length));
  const cell = (side - (columns - 1) * gap) / columns;
  const [left, top] = [start(width - margin - side, side), (height - side) / 2];
  const placed = drawings.map((drawing, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return square(drawing, colours, [left + column * (cell + gap), top + row * (cell + gap), cell]);
  });
  const below = square(sign, colours, [start(margin, icon), height - margin - icon + 6, icon]);
  return [...placed, below].join('');
}

function square(
  { side: from, layers }: Drawing,
  colours: Site['colours'],
  [x, y, size]: readonly [number, number, number],
): string {
  const paths = layers.map(
    ({ colour, path }) => `<path fill="${colourOf(colour, colours)}" d="${path}"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${size / from})">${paths.join('')}</g>`;
}

function colourOf(colour: Colour, { light: { paper, ink }, accents }: Site['colours']): string {
  if (colour === 'ink') return ink;
  return colour === 'quiet' ? mix(ink, paper, 0.52) : (accents[colour - 1]?.light ?? ink);
}

/** A colour between two others, as the stylesheet's `color-mix` makes it. */
function mix(one: string, other: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(one, at) * share + channel(other, at) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
