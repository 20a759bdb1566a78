/** Who has met whom, and around what, in Swedish. */
export const alliances = {
  title: 'Kunskapsallianser',
  summary: 'Vilka organisationer som har mötts, kring vad och hur ofta.',
  caveat:
    'Två organisationer har mötts när källan nämner båda vid samma händelse. De kan ha mötts oftare än så.',
  none: 'Ännu nämner ingen källa två organisationer vid samma händelse.',
  choices: 'Ordning och urval',
  sort: 'Ordna efter',
  filter: 'Visa bara',
  orders: { number: 'Flest händelser', name: 'Namn', latest: 'Senast' },
  organisations: 'Organisationer',
  organisation: 'Organisation',
  events: 'Händelser',
  with: 'med',
  others: 'Har mött',
  latest: 'Senast',
  about: 'Kring',
  noChallenge: 'ingen särskild utmaning',
  drawing: 'Mötena som en bild',
  caption:
    'Varje vågrät linje är en organisation och varje lodrät ett möte. En prick visar att organisationen var med. Färgen är utmaningens. Här visas högst tolv möten, de senaste, och dem som var med; tabellen har alla.',
  met: 'Har mött',
  more: 'Fler',
  all: 'Alla kunskapsallianser',
};
