/** Challenges and their signs in Swedish. */
export const challenges = {
  title: 'Utmaningar',
  summary:
    'De samhällsutmaningar som parterna har valt att arbeta med tillsammans, och enskilda års teman.',
  standing: 'Långsiktiga utmaningar',
  themes: 'Årens teman',
  theme: 'Ett års tema',
  standingOne: 'Långsiktig utmaning',
  period: 'Period',
  year: 'Tema för',
  relatesTo: 'Hör ihop med',
  events: 'Händelser',
  years: 'År för år',
  recommendations: 'Rekommendationer',
  organisations: 'Organisationer som har mötts',
  noEvents: 'Arkivet har ingen händelse om detta.',
  noRecommendations: 'Arkivet har ingen rekommendation om detta.',
};
