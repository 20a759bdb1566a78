import { arrange, type Arrangement, type Cell } from './arrangement.ts';
import { directionTo, opposite, piecePath, type Direction, type Piece } from './piece.ts';
import { random } from './random.ts';

/** What a mark is made from: nothing but an event's own data. */
export interface MarkData {
  /** Decides between forms that say the same: the event's slug. */
  readonly seed: string;
  /** The format's. */
  readonly arrangement: Arrangement;
  /** Numbers of the challenges' colours, from 1; empty for an event without a challenge. */
  readonly colours: readonly number[];
  /** How many organisations met. */
  readonly organisations: number;
}

/** The colour of forms: one party's ink, and a challenge's by number, or quiet where there is none. */
export type Colour = 'ink' | 'quiet' | number;

/** The forms of one colour. */
export interface Layer {
  readonly colour: Colour;
  /** SVG path data within a square of 48. */
  readonly path: string;
}

/** The side of the square that a mark is drawn in. */
export const markSize = 48;

const mostPieces = 16;

/**
 * Draws an event's mark: pairs of forms that meet, one in ink and one in a challenge's colour; as
 * many forms as organisations (2 to 16), laid in the format's arrangement.
 */
export function drawMark({ seed, arrangement, colours, organisations }: MarkData): Layer[] {
  const next = random(seed);
  const count = Math.min(Math.max(organisations, 2), mostPieces);
  const { cells, side } = arrange(arrangement, count);
  const size = markSize / side;
  const layers = new Map<Colour, string>();
  const [left, top] = [
    middle(
      cells.map(({ column }) => column),
      size,
    ),
    middle(
      cells.map(({ row }) => row),
      size,
    ),
  ];
  const put = (colour: Colour, piece: Piece, direction: Direction, { row, column }: Cell): void => {
    const path = piecePath(piece, direction, [left + column * size, top + row * size, size]);
    layers.set(colour, (layers.get(colour) ?? '') + path);
  };
  for (let index = 0; index < count; index += 2) {
    const [one, other] = [cells[index], cells[index + 1]];
    if (!one) break;
    const direction = other ? directionTo(one, other) : 'right';
    const pair = ['ink', colours[(index / 2) % colours.length] ?? 'quiet'] as const;
    const [first, second] = next() < 0.5 ? pair : ([pair[1], pair[0]] as const);
    const piece = choosePiece(next());
    put(first, piece, direction, one);
    const isAlike = next() < 0.55;
    if (other) put(second, isAlike ? piece : choosePiece(next()), opposite(direction), other);
  }
  return [...layers].map(([colour, path]) => ({ colour, path }));
}

/** How far the taken columns or rows have to move to stand in the middle of the square. */
function middle(taken: readonly number[], size: number): number {
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  return (markSize - (last - first + 1) * size) / 2 - first * size;
}

function choosePiece(chance: number): Piece {
  if (chance < 0.34) return 'half';
  if (chance < 0.61) return 'quarter';
  return chance < 0.88 ? 'turned-quarter' : 'square';
}
