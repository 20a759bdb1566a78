/** The start page in Swedish. */
export const home = {
  next: 'Vad händer härnäst?',
  latest: 'Senast i arkivet',
  about: 'Kort om oss',
  takePart: 'Vill du vara med?',
  takePartText: 'Kom på ett möte, föreslå ett ämne eller ta med din förening.',
  agreement: 'Läs överenskommelsen',
  marks: 'Senaste händelserna som märken',
  proposals: 'rekommendationer finns i arkivet. Utan känt svar:',
  outcome: 'Vad hände sen?',
  challenges: 'Utmaningarna',
  all: {
    calendar: 'Kalendern',
    events: 'Hela arkivet',
    recommendations: 'Alla rekommendationer',
    challenges: 'Alla utmaningar',
  },
};
