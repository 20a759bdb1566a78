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
  story: 'Från början till nu',
  noStory: 'Arkivet vet inte av något som har hänt kring detta.',
  chapters: { theme: 'Årets tema', event: 'Händelse', report: 'Rapport' },
  undated: 'Någon gång under året, exakt datum saknas',
  oneChapter: 'post',
  manyChapters: 'poster',
  recommendations: 'Rekommendationer',
  organisations: 'Organisationer som har mötts',
  noRecommendations: 'Arkivet har ingen rekommendation om detta.',
};
