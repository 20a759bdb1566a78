const sv = {
  about: 'cirka',
  axisFrom: 'Axeln börjar vid',
  barChart: 'Stapeldiagram. Talen står i tabellen efter.',
  credit: 'Bild:',
  email: 'E-post',
  gone: 'Adressen svarar inte längre:',
  lineChart: 'Linjediagram. Talen står i tabellen efter.',
  opensAt: 'öppnas på',
  percent: '\u00a0%',
  phone: 'Telefon',
  sizeUnknown: 'storlek okänd',
  source: 'Källa:',
  tableOf: 'Tabell:',
  unknown: 'okänt',
  watch: 'Se filmen:',
  website: 'Webbplats',
};

const en: typeof sv = {
  about: 'about',
  axisFrom: 'The axis begins at',
  barChart: 'Bar chart. The numbers are in the table that follows.',
  credit: 'Picture:',
  email: 'Email',
  gone: 'The address no longer answers:',
  lineChart: 'Line chart. The numbers are in the table that follows.',
  opensAt: 'opens at',
  percent: '%',
  phone: 'Phone',
  sizeUnknown: 'size unknown',
  source: 'Source:',
  tableOf: 'Table:',
  unknown: 'unknown',
  watch: 'Watch the film:',
  website: 'Website',
};

/** The words that blocks add to a text, by language. */
export const blocks = { sv, en };
