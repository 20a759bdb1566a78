import type { Cell } from './arrangement.ts';

/** The way from a form to the one that it meets. */
export type Direction = 'right' | 'left' | 'down' | 'up';

/** The family of forms: all meet their partner along a straight side. */
export type Piece = 'half' | 'quarter' | 'turned-quarter' | 'square';

const opposites: Readonly<Record<Direction, Direction>> = {
  right: 'left',
  left: 'right',
  down: 'up',
  up: 'down',
};

/** The direction from one cell to another, the longer way deciding. */
export function directionTo(from: Cell, to: Cell): Direction {
  const [right, down] = [to.column - from.column, to.row - from.row];
  if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 'right' : 'left';
  return down >= 0 ? 'down' : 'up';
}

/** The direction back. */
export function opposite(direction: Direction): Direction {
  return opposites[direction];
}

/** A form as SVG path data: at `x`, `y`, `size` wide, its straight side towards `direction`. */
export function piecePath(
  piece: Piece,
  direction: Direction,
  [x, y, size]: readonly [number, number, number],
): string {
  if (piece === 'square') return `M${x} ${y}h${size}v${size}h-${size}z`;
  if (piece === 'half') return half(direction, x, y, size);
  return quarter(corner(direction, piece === 'quarter'), x, y, size);
}

function half(direction: Direction, x: number, y: number, size: number): string {
  const arc = `a${size / 2} ${size / 2} 0 0`;
  if (direction === 'right') return `M${x + size} ${y}${arc} 0 0 ${size}z`;
  if (direction === 'left') return `M${x} ${y}${arc} 1 0 ${size}z`;
  if (direction === 'down') return `M${x} ${y + size}${arc} 1 ${size} 0z`;
  return `M${x} ${y}${arc} 0 ${size} 0z`;
}

type Corner = 'top-left' | 'top-right' | 'bottom-right' | 'bottom-left';

// The right angle lies at one end of the straight side that meets the partner.
function corner(direction: Direction, isFirst: boolean): Corner {
  const ends: Readonly<Record<Direction, readonly [Corner, Corner]>> = {
    right: ['top-right', 'bottom-right'],
    left: ['top-left', 'bottom-left'],
    down: ['bottom-left', 'bottom-right'],
    up: ['top-left', 'top-right'],
  };
  return ends[direction][isFirst ? 0 : 1];
}

function quarter(at: Corner, x: number, y: number, size: number): string {
  const arc = `a${size} ${size} 0 0 1`;
  if (at === 'top-left') return `M${x} ${y}h${size}${arc}-${size} ${size}z`;
  if (at === 'top-right') return `M${x + size} ${y}v${size}${arc}-${size}-${size}z`;
  if (at === 'bottom-right') return `M${x + size} ${y + size}h-${size}${arc} ${size}-${size}z`;
  return `M${x} ${y + size}v-${size}${arc} ${size} ${size}z`;
}
