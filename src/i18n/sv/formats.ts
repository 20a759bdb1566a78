/** Formats of meetings in Swedish. */
export const formats = {
  title: 'Format',
  summary: 'Formerna för att mötas: vad de är, för vem de är och hur ofta de ska hållas.',
  audience: 'För vem',
  promised: 'Utlovat',
  events: 'Händelser i arkivet',
  noEvents: 'Arkivet har ingen händelse i det här formatet.',
};
