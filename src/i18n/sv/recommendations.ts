/** Recommendations and their history in Swedish. */
export const recommendations = {
  title: 'Vad hände sen?',
  summary:
    'Förslag som har lyfts på möten, vem de riktas till och vad som är känt om vad som hände sedan.',
  from: 'Framförd på',
  raisedBy: 'Förslag från',
  addressedTo: 'Riktas till',
  noAddressee: 'ingen mottagare är känd',
  challenges: 'Utmaningar',
  history: 'Historik',
  status: 'Senast kända läge',
  statuses: {
    raised: 'Framförd',
    answered: 'Besvarad',
    adopted: 'Antagen',
    declined: 'Avböjd',
    done: 'Genomförd',
    'no-answer': 'Inget svar',
  },
  noAnswerKnown: 'Inget svar är känt',
  list: 'Rekommendationer',
};
