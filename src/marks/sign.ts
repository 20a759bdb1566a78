import { piecePath } from './piece.ts';

const size = 24;

const signs = [
  // A circle, a quarter, a square, a leaf of four quarters, two bowls.
  piecePath('half', 'right', [-12, 0, size]) + piecePath('half', 'left', [12, 0, size]),
  piecePath('quarter', 'right', [0, 0, size]),
  piecePath('square', 'right', [2, 2, 20]),
  piecePath('quarter', 'right', [0, 0, 12]) +
    piecePath('turned-quarter', 'left', [12, 0, 12]) +
    piecePath('turned-quarter', 'right', [0, 12, 12]) +
    piecePath('quarter', 'left', [12, 12, 12]),
  piecePath('half', 'up', [0, 0, size]) + piecePath('half', 'up', [0, 12, size]),
];

/** The sign of a challenge's colour, as SVG path data within a square of 24; the sixth is the first. */
export function signPath(colour: number): string {
  return signs[(colour - 1) % signs.length] ?? '';
}
