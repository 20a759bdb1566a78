import type { Example } from '../block.ts';

/** The chart's examples: both kinds, one and several series, unknown values. */
export const examples: readonly Example[] = [
  {
    title: 'Staplar',
    source: `<Chart kind="bar" title="Möten per år">

| År   | Möten |
| ---- | ----: |
| 2021 |     4 |
| 2022 |     9 |
| 2023 |    12 |

</Chart>`,
  },
  {
    title: 'Staplar i grupper',
    source: `<Chart kind="bar" title="Deltagare efter utmaning" unit="Antal personer" source="Årsrapporterna 2022 och 2023">

| Utmaning                              |  2022 |  2023 |
| ------------------------------------- | ----: | ----: |
| Barns och ungas fritid                |   640 | 1 226 |
| Arbete, utbildning och egen försörjning för fler |   312 |   405 |
| Psykisk hälsa                         | okänt |   288 |

</Chart>`,
  },
  {
    title: 'Linje',
    source: `<Chart kind="line" title="Deltagare per år" unit="Antal personer" source="Årsrapporterna">

| År   | Deltagare |
| ---- | --------: |
| 2019 |       410 |
| 2020 |           |
| 2021 |       380 |
| 2022 |       952 |
| 2023 |     1 631 |

</Chart>`,
  },
  {
    title: 'Flera linjer',
    source: `<Chart kind="line" title="Andel som är nöjda" unit="Andel av dem som svarade" source="Utvärderingar efter mötena">

| År   | Föreningar | Förvaltningar | Andra |
| ---- | ---------: | ------------: | ----: |
| 2020 |       71 % |          64 % |  40 % |
| 2021 |       75 % |          70 % |     – |
| 2022 |       82 % |          79 % |  55 % |
| 2023 |       80 % |          81 % |  61 % |

</Chart>`,
  },
];
