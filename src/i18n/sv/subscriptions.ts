/** Following the site, in Swedish. */
export const subscriptions = {
  title: 'Prenumerera',
  summary: 'Få veta när något nytt händer, i din kalender eller i en flödesläsare.',
  everything: 'Allt nytt',
  allEvents: 'Alla händelser',
  calendars: 'Kalendrar',
  calendarsLead:
    'En kalender som du prenumererar på hämtas om av sig själv. Ändras en tid eller ställs något in, ändras det också hos dig.',
  calendarsHow:
    'Följ länken, eller kopiera adressen och lägg till den i kalenderprogrammet, under ”Ny kalenderprenumeration” eller ”Lägg till från webbadress”.',
  calendarsCaveat: 'Händelser vars dag inte är känd finns inte med.',
  feeds: 'Flöden',
  feedsLead:
    'Ett flöde visar nya och ändrade texter i en flödesläsare, utan att du lämnar någon uppgift till oss.',
  atom: 'Atom',
  json: 'JSON',
  subscribe: 'Prenumerera',
  address: 'Adress',
  byFormat: 'Efter format',
  byChallenge: 'Efter utmaning',
  byOrganisation: 'Efter organisation',
  kinds: 'Efter slag',
  byLanguage: 'På andra språk',
  addEvent: 'Lägg till i kalendern',
  followCalendar: 'Följ i kalendern',
  followFeed: 'Följ som flöde',
  all: 'Alla kalendrar och flöden',
};
