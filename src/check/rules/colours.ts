import type { Site } from '../../model/index.ts';
import { finding, type Finding } from '../finding.ts';

const place = { line: 1, column: 1 };

/** The site's colours can be told from their ground: text 7:1 (WCAG 1.4.6), signs 3:1 (1.4.11). */
export function checkColours({ colours }: Site): Finding[] {
  return (['light', 'dark'] as const).flatMap((mode) => {
    const { paper, ink } = colours[mode];
    return [
      ...judge(`colours.${mode}.ink`, ink, paper, 7),
      ...colours.accents.flatMap((accent, index) =>
        judge(`colours.accents[${index}].${mode}`, accent[mode], paper, 3),
      ),
    ];
  });
}

/** The contrast between two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function judge(name: string, colour: string, paper: string, least: number): Finding[] {
  const found = contrast(colour, paper);
  if (found >= least) return [];
  return [
    finding('contrast', place, {
      found: `${name}: ${colour} mot ${paper}, kontrast ${found.toFixed(1)}:1`,
      expected: `minst ${least}:1`,
      fix: 'Välj en färg som skiljer sig mer från papperet.',
    }),
  ];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
