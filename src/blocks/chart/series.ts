import type { RootContent } from 'mdast';
import { tableCells } from '../table-cells.ts';
import { readCell, type Cell } from './cell.ts';

/** One column of a chart's table. */
export interface Series {
  readonly name: string;
  /** One for each row; `undefined` is unknown, which is never drawn as 0. */
  readonly values: readonly (number | undefined)[];
}

/** What a chart draws. */
export interface ChartData {
  /** The first column. */
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Whether the numbers were written with a percent sign. */
  readonly percent: boolean;
}

/** A cell of a chart's table with the place that a person finds it by. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly text: string;
  /** The name of its column. */
  readonly series: string;
  /** Counted from 1 under the head. */
  readonly row: number;
}

/** Every cell that should hold a number, row by row; what is missing at a row's end is empty. */
export function numberCells(body: readonly RootContent[]): PlacedCell[] {
  const [head = [], ...rows] = tableCells(body);
  return rows.flatMap((cells, index) =>
    head.slice(1).map((series, column) => {
      const text = cells[column + 1] ?? '';
      return { cell: readCell(text), text, series, row: index + 1 };
    }),
  );
}

/** The data of a chart's table; what is no number counts as unknown, and `demands` has told of it. */
export function chartData(body: readonly RootContent[]): ChartData {
  const [head = [], ...rows] = tableCells(body);
  const read = (text = '') => {
    const cell = readCell(text);
    return cell.kind === 'number' ? cell.value : undefined;
  };
  return {
    labels: rows.map(([label = '']) => label),
    series: head.slice(1).map((name, column) => ({
      name,
      values: rows.map((cells) => read(cells[column + 1])),
    })),
    percent: numberCells(body).some(({ cell }) => cell.kind === 'number' && cell.percent),
  };
}

/** All numbers of all series that are known. */
export function knownValues(data: ChartData): number[] {
  return data.series.flatMap(({ values }) => values.filter((value) => value !== undefined));
}
