/** Reports and their figures in Swedish. */
export const reports = {
  title: 'Rapporter',
  summary: 'Vad parterna har redovisat, med siffrorna.',
  covers: 'Gäller',
  presentedTo: 'Lämnad till',
  presented: 'Lämnad',
  event: 'Om händelsen',
  figures: 'Siffrorna',
  allFigures: 'Alla siffror',
  label: 'Vad',
  value: 'Värde',
  note: 'Anmärkning',
  source: 'Händelse',
  recommendations: 'Rekommendationer från mötena',
  original: 'Originalet',
};
