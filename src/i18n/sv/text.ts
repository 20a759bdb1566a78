/** What is added within a text in Swedish. */
export const text = {
  footnotes: 'Fotnoter',
  backToText: 'Tillbaka till texten vid fotnot',
  table: 'Tabell',
  done: 'Klart',
  notDone: 'Inte klart',
};
