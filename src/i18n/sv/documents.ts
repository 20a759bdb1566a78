/** Documents to keep and print, in Swedish. */
export const documents = {
  download: 'Ladda ner som pdf',
  same: 'samma innehåll som sidan',
  origin: 'Dokumentet är gjort av sidan',
  version: 'Version',
  page: 'Sida',
  of: 'av',
  contents: 'Innehåll',
};
