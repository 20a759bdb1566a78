import { text } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';
import { headedTable, scrollFrame } from '../table-element.ts';

/** A table with a caption; a wide one scrolls in its own frame on a narrow screen. */
export const dataTable = block({
  name: 'DataTable',
  label: 'Tabell med rubrik',
  description: 'En tabell med rubrik, för uppgifter som ska jämföras rad för rad.',
  fields: {
    caption: text({ label: 'Rubrik', hint: 'Säg vad tabellen visar.', max: 160 }),
  },
  content: 'table',
  render: ({ values: { caption }, children }) =>
    h(
      'figure',
      { className: ['data-table'] },
      scrollFrame(caption, headedTable(children, { caption })),
    ),
  examples: [
    {
      title: 'Två kolumner',
      source: `<DataTable caption="Möten per år">

| År   | Möten |
| ---- | ----: |
| 2022 |     9 |
| 2023 |    12 |

</DataTable>`,
    },
    {
      title: 'Bred tabell',
      source: `<DataTable caption="Möten under året, med format, deltagare och helhetsbetyg">

| Datum           | Format         | Utmaning                | Deltagare | Betyg | Dokumentation                      |
| --------------- | -------------- | ----------------------- | --------: | ----: | ---------------------------------- |
| 14 mars 2023    | Dialogmöte     | Barns och ungas fritid  |        84 |   4,3 | [Anteckningar](/media/exempel.pdf) |
| 12 oktober 2023 | Kunskapsfrukost | Psykisk hälsa           |        41 |   4,6 | Saknas                             |
| november 2023   | Lärande besök  | Arbete och egen försörjning | okänt |     – | Saknas                             |

</DataTable>`,
    },
  ],
});
