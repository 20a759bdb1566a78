import { createElement as h, type ChangeEvent, type ReactNode } from 'react';
import type { AlignType } from 'mdast';
import { emptyTable, type TableData } from '../text/table.ts';
import type { ControlProps } from './control.ts';

/** Decap keeps values as Immutable's collections. */
type Kept = TableData & { readonly toJS?: () => TableData };

/** Edits a table cell by cell, with buttons for rows and columns. */
export function TableControl({ value, onChange, classNameWrapper }: ControlProps<Kept>): ReactNode {
  const table = value?.toJS?.() ?? value ?? emptyTable;
  const { header, rows, align } = table;
  const change = (part: Partial<TableData>) => onChange({ ...table, ...part });
  const cell = (text: string, label: string, write: (text: string) => void) =>
    h('input', {
      type: 'text',
      value: text,
      'aria-label': label,
      onChange: (event) => write(event.currentTarget.value),
    });
  const button = (text: string, action: () => void, label = text) =>
    h('button', { type: 'button', onClick: action, 'aria-label': label }, text);
  const columns = header.map((_, column) => column);
  return h(
    'div',
    { className: `${classNameWrapper} table-control` },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) =>
            h(
              'th',
              { key: column },
              cell(header[column] ?? '', `Rubrik ${column + 1}`, (text) =>
                change({ header: header.with(column, text) }),
              ),
              h(
                'select',
                {
                  'aria-label': `Spalt ${column + 1} står till`,
                  value: align[column] ?? '',
                  onChange: (event: ChangeEvent<HTMLSelectElement>) =>
                    change({ align: align.with(column, alignOf(event.target.value)) }),
                },
                Object.entries(aligns).map(([key, name]) => h('option', { key, value: key }, name)),
              ),
              header.length > 1 &&
                button(
                  '×',
                  () => change(withoutColumn(table, column)),
                  `Ta bort spalt ${column + 1}`,
                ),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row, index) =>
          h(
            'tr',
            { key: index },
            columns.map((column) =>
              h(
                'td',
                { key: column },
                cell(row[column] ?? '', `Rad ${index + 1}, ${header[column] ?? ''}`, (text) =>
                  change({ rows: rows.with(index, row.with(column, text)) }),
                ),
              ),
            ),
            h(
              'td',
              { key: 'remove' },
              button(
                '×',
                () => change({ rows: rows.toSpliced(index, 1) }),
                `Ta bort rad ${index + 1}`,
              ),
            ),
          ),
        ),
      ),
    ),
    button('Lägg till rad', () => change({ rows: [...rows, header.map(() => '')] })),
    button('Lägg till spalt', () =>
      change({
        header: [...header, ''],
        rows: rows.map((row) => [...row, '']),
        align: [...align, null],
      }),
    ),
  );
}

const aligns = { '': 'som texten', left: 'vänster', center: 'mitten', right: 'höger' };

function alignOf(value: string): AlignType {
  return value === 'left' || value === 'center' || value === 'right' ? value : null;
}

function withoutColumn({ header, rows, align }: TableData, column: number): TableData {
  return {
    header: header.toSpliced(column, 1),
    rows: rows.map((row) => row.toSpliced(column, 1)),
    align: align.toSpliced(column, 1),
  };
}
