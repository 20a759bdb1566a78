import { contrast } from '../../check/rules/colours.ts';
import type { MeasuredColour } from './measured-colours.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** `rgb(27, 36, 48)` and `color(srgb 0.1 0.14 0.19 / 0.5)`, which is all that Chromium computes here. */
function parse(text: string): Colour {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (
    text.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []
  ).map(Number);
  const unit = text.startsWith('color(srgb') ? 255 : 1;
  if (!/^(?:rgba?|color)\(/u.test(text) || Number.isNaN(blue))
    throw new Error(`No colour: ${text}`);
  return [red * unit, green * unit, blue * unit, alpha];
}

function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

const toHex = (colour: Colour) =>
  `#${colour
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

const white: Colour = [255, 255, 255, 1];

/** The contrast of the most visible of the measured colours against what it stands upon. */
export function contrastOf({ colours, grounds }: MeasuredColour): number {
  const opaque = grounds.findIndex((ground) => parse(ground)[3] === 1);
  const layers = opaque === -1 ? grounds : grounds.slice(0, opaque + 1);
  const ground = layers.map(parse).reduceRight((under, layer) => over(layer, under), white);
  const found = colours.map((colour) =>
    contrast(toHex(over(parse(colour), ground)), toHex(ground)),
  );
  return Math.max(1, ...found);
}
