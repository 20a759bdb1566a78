/** The calendar in Swedish. */
export const calendar = {
  title: 'Kalender',
  summary: 'Det som är planerat framöver.',
  empty: 'Just nu finns ingen kommande händelse i kalendern.',
  emptyMore: 'Det betyder att ingen har lagt in något här. Något kan ändå vara på gång.',
  toArchive: 'Se vad som har varit, i arkivet',
  next: 'Härnäst',
};
