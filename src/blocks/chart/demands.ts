import type { RootContent } from 'mdast';
import type { Demand } from '../../model/index.ts';
import { chartData, numberCells, type ChartData, type PlacedCell } from './series.ts';

/** The kinds of chart, with their Swedish names. */
export const kinds = { bar: 'Staplar', line: 'Linje' } as const;

/** The name of a kind of chart. */
export type Kind = keyof typeof kinds;

const most = { series: 6, rows: 40, lineLabel: 20 };

/** What a chart demands of its table: only the first fault, since one often causes the next. */
export function chartDemands(kind: Kind, body: readonly RootContent[]): Demand[] {
  const data = chartData(body);
  const fault = sizeFault(kind, data) ?? nameFault(kind, data) ?? cellFault(numberCells(body));
  return fault ? [{ field: '', ...fault }] : [];
}

type Fault = Omit<Demand, 'field'>;

function sizeFault(kind: Kind, { labels, series }: ChartData): Fault | undefined {
  const [rows, columns] = [labels.length, series.length];
  if (columns === 0 || rows === 0) {
    return {
      expected:
        'en tabell med etiketter i första kolumnen, minst en kolumn med tal och minst en rad',
      fix: 'Lägg till det som saknas i tabellen.',
    };
  }
  if (columns > most.series || rows > most.rows) {
    return {
      expected: `högst ${most.series} kolumner med tal och högst ${most.rows} rader; här är ${columns} och ${rows}`,
      fix: 'Ta bort eller slå ihop, dela upp på flera diagram, eller använd DataTable.',
    };
  }
  if (kind === 'line' && rows < 2) {
    return {
      expected: 'minst två rader för en linje',
      fix: 'Lägg till en rad, eller skriv kind="bar".',
    };
  }
  return undefined;
}

function nameFault(kind: Kind, { labels, series }: ChartData): Fault | undefined {
  const unnamed = series.findIndex(({ name }) => name === '');
  if (unnamed !== -1) {
    return {
      expected: `en rubrik över varje kolumn med tal; kolumn ${unnamed + 2} saknar rubrik`,
      fix: 'Skriv vad kolumnens tal räknar på tabellens första rad.',
    };
  }
  const empty = labels.indexOf('');
  if (empty !== -1) {
    return {
      expected: `en etikett först på varje rad; rad ${empty + 1} saknar etikett`,
      fix: 'Skriv vad raden gäller i första kolumnen.',
    };
  }
  const long = labels.find((label) => label.length > most.lineLabel);
  if (kind === 'line' && long !== undefined) {
    return {
      expected: `etiketter på högst ${most.lineLabel} tecken i ett linjediagram; ”${long}” är längre`,
      fix: 'Korta etiketten, eller skriv kind="bar".',
    };
  }
  return undefined;
}

function cellFault(cells: readonly PlacedCell[]): Fault | undefined {
  const numbers = 'ett tal i varje cell efter den första';
  const unsound = cells.find(
    ({ cell }) => cell.kind === 'not-a-number' || cell.kind === 'ambiguous',
  );
  if (unsound?.cell.kind === 'not-a-number') {
    return {
      expected: `${numbers}; ${placeOf(unsound)} är inget tal`,
      fix: 'Skriv bara talet, till exempel 1 226, 4,3 eller 75 %, eller okänt.',
    };
  }
  if (unsound) {
    return {
      expected: `${numbers}; ${placeOf(unsound)} kan läsas både som tusental och som decimaltal`,
      fix: 'Skriv tusental med mellanrum (1 226) och decimaltal med färre decimaler (1,23).',
    };
  }
  const known = cells.flatMap((placed) =>
    placed.cell.kind === 'number' ? [{ ...placed, ...placed.cell }] : [],
  );
  const negative = known.find(({ value }) => value < 0);
  if (negative) {
    return {
      expected: `tal som är 0 eller större; ${placeOf(negative)} är mindre`,
      fix: 'Visa talen med DataTable i stället.',
    };
  }
  const [first] = known;
  if (!first) {
    return { expected: 'minst ett känt tal', fix: 'Vänta med diagrammet tills något tal är känt.' };
  }
  const mixed = known.find(({ percent }) => percent !== first.percent);
  return (
    mixed && {
      expected: `% efter alla tal eller efter inget; ${placeOf(mixed)} skiljer sig från ${placeOf(first)}`,
      fix: 'Skriv alla tal på samma sätt.',
    }
  );
}

function placeOf({ text, series, row }: PlacedCell): string {
  return `”${text}” (rad ${row}, kolumn ”${series}”)`;
}
