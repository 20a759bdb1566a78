/** What stands around every text in Swedish. */
export const page = {
  sources: 'Källor',
  changed: 'Senast ändrad',
  changeUnknown: 'Datum för senaste ändring saknas',
  source: 'Visa textens källfil (Markdown)',
  stale: 'Den svenska texten har ändrats sedan den här skrevs. Något här kan vara inaktuellt.',
  swedishOnly: 'De flesta länkar leder till sidor på svenska.',
  unknown: 'uppgift saknas',
  exactUnknown: 'exakt datum saknas',
  moved: 'Sidan har flyttat',
  movedTo: 'Gå till sidans nya adress',
  previous: 'Föregående i arkivet',
  next: 'Nästa i arkivet',
  neighbours: 'Händelsen före och efter',
  pages: 'Sidor i listan',
  page: 'Sida',
};
