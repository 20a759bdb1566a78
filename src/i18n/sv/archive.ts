/** Lists of the archive in Swedish. */
export const archive = {
  title: 'Arkiv',
  summary:
    'Allt som har hållits och som vi känner till, efter år, format, utmaning och organisation.',
  byYear: 'Efter år',
  byFormat: 'Efter format',
  byChallenge: 'Efter utmaning',
  byOrganisation: 'Efter organisation',
  latest: 'Senaste händelserna',
  one: 'händelse',
  many: 'händelser',
  caveat: 'Det som inte finns här kan ändå ha hållits.',
  heading: 'Händelser',
  wall: 'Varje möte lämnar ett märke',
  legend: [
    'Två parter, två färger som möts: den ena har textens färg, den andra utmaningens.',
    'Antalet former visar hur många organisationer som var med.',
    'Mönstret visar formatet: en dialog ligger mitt emot, en lunch i rader.',
    'Utan särskild utmaning är den andra färgen grå.',
  ],
};
