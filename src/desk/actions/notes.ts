import { DeskError } from '../desk-error.ts';
import type { Action } from './action.ts';

const refuse: Action = () => {
  const text = 'Anteckningar på utkast går inte att spara här. Skriv i utkastets text i stället.';
  throw new DeskError(422, text);
};

/** What Decap asks of forges only: there are no notes and no previews on this machine. */
export const notes: Readonly<Record<string, Action>> = {
  getNotes: () => Promise.resolve({ notes: [] }),
  getPRMetadata: () => Promise.resolve({ metadata: null }),
  getDeployPreview: () => Promise.resolve(null),
  addNote: refuse,
  updateNote: refuse,
  deleteNote: refuse,
  toggleNoteResolution: refuse,
};
