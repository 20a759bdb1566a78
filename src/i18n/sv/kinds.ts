/** The kinds of text in Swedish. */
export const kinds = {
  agreement: 'Överenskommelse',
  challenges: 'Utmaning',
  formats: 'Format',
  events: 'Händelse',
  recommendations: 'Rekommendation',
  reports: 'Rapport',
  organisations: 'Organisation',
  pages: 'Sida',
};
