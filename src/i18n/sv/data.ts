/** The open data in Swedish. */
export const data = {
  title: 'Datamodellen',
  summary: 'Vad varje slags text består av: fälten, vad de får innehålla och om de måste fyllas i.',
  intro:
    'Tabellerna skrivs av samma modell som kontrollerar texterna. Därför stämmer de alltid med det som står i arkivet.',
  field: 'Fält',
  name: 'Benämning',
  expected: 'Innehåll',
  required: 'Krävs',
  yes: 'Ja',
  no: 'Nej',
  address: 'Adress',
  schema: 'JSON Schema',
  optional: 'kan utelämnas',
  sister: 'Text på annat språk',
  site: 'Webbplatsens uppgifter',
};
