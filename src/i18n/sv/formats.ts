/** Formats of meetings in Swedish. */
export const formats = {
  title: 'Format',
  summary: 'Formerna för att mötas: vad de är, för vem de är och hur ofta de ska hållas.',
  audience: 'För vem',
  promised: 'Utlovat',
  events: 'Händelser i arkivet',
  held: 'Lovat och hållet',
  heldSummary:
    'Hur ofta formaten ska hållas, bredvid vad arkivet känner till från varje år. Siffrorna räknas när webbplatsen byggs.',
  heldInArchive: 'I arkivet',
  heldCaveat:
    'Det som inte finns i arkivet kan ändå ha hållits. Löftet kan vara skrivet senare, eller för andra år än det som det står bredvid. En händelse räknas det år den började.',
  noPromise: 'inget antal är känt',
  all: 'Alla format',
  participants: 'Deltagare',
  participantsUnknown: 'antalet deltagare är okänt',
  knownIn: 'i',
  outOf: 'av',
  othersUnknown: 'för de övriga är antalet okänt',
  score: 'Medelbetyg',
  noMean: {
    none: 'inget betyg är känt',
    scales: 'betygen har olika skalor, därför räknas inget medel',
    questions: 'betygen gäller olika frågor, därför räknas inget medel',
    answers: 'antalet svar är okänt, därför räknas inget medel',
  },
  noneKnown: 'ingen är känd',
  noEvents: 'Arkivet har ingen händelse i det här formatet.',
};
