/** A cell of a square grid, counted from the top left. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How a format's forms are laid: the order in which the cells of a grid with `side` are taken. */
const orders = {
  rows: (side: number) =>
    grid(side, (row, column) => ({ row, column: row % 2 ? side - 1 - column : column })),
  columns: (side: number) =>
    grid(side, (column, row) => ({ row: column % 2 ? side - 1 - row : row, column })),
  rise: (side: number) => grid(side, (row, column) => ({ row: side - 1 - row, column })),
  facing: (side: number) =>
    grid(side, (row, step) => ({ row: side - 1 - row, column: fromMiddle(side, step) })),
  stairs: (side: number) =>
    byOrder(side, ({ row, column }) => Math.abs(row + column - side + 1) * side + column),
  ring: (side: number) =>
    byOrder(
      side,
      (cell) =>
        Math.min(cell.row, cell.column, side - 1 - cell.row, side - 1 - cell.column) * 100 +
        angle(cell, side),
    ),
} satisfies Record<string, (side: number) => Cell[]>;

/** The name of an arrangement. */
export type Arrangement = keyof typeof orders;

/** The first `count` cells of an arrangement, in a grid just large enough. */
export function arrange(arrangement: Arrangement, count: number): { cells: Cell[]; side: number } {
  const side = count <= 4 ? 2 : count <= 9 ? 3 : 4;
  return { cells: orders[arrangement](side).slice(0, count), side };
}

function grid(side: number, cellAt: (outer: number, inner: number) => Cell): Cell[] {
  return Array.from({ length: side * side }, (_, index) =>
    cellAt(Math.floor(index / side), index % side),
  );
}

function byOrder(side: number, orderOf: (cell: Cell) => number): Cell[] {
  return grid(side, (row, column) => ({ row, column })).sort((a, b) => orderOf(a) - orderOf(b));
}

/** 0, 1, 2, 3 become the columns from the middle outwards: 1, 2, 0, 3. */
function fromMiddle(side: number, step: number): number {
  const half = Math.floor((side - 1) / 2);
  const distance = Math.ceil(step / 2);
  return step % 2 ? half + distance : half - distance;
}

function angle({ row, column }: Cell, side: number): number {
  const middle = (side - 1) / 2;
  return (Math.atan2(row - middle, column - middle) + Math.PI * 2.75) % (Math.PI * 2);
}
