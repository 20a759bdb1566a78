import { collection } from '../collection.ts';
import {
  choice,
  list,
  longText,
  optional,
  reference,
  references,
  text,
  when,
} from '../fields/index.ts';

const step = {
  status: choice({
    label: 'Vad som hände',
    options: {
      raised: 'Framförd',
      answered: 'Besvarad',
      adopted: 'Antagen',
      declined: 'Avböjd',
      done: 'Genomförd',
      'no-answer': 'Inget svar',
    },
  }),
  when: when({ label: 'När' }),
  by: optional(reference('organisations', { label: 'Vem som gjorde det' })),
  note: optional(longText({ label: 'Anteckning', max: 400 })),
  source: reference('sources', { label: 'Källa' }),
};

/** What people have proposed, and what became of it. */
export const recommendations = collection('recommendations', {
  label: 'Rekommendationer',
  singular: 'Rekommendation',
  description: 'Förslag från möten, vem de riktas till och vad som har hänt sedan.',
  address: 'rekommendationer',
  fields: {
    event: optional(reference('events', { label: 'Händelsen där förslaget lyftes' })),
    challenges: references('challenges', { label: 'Utmaningar' }),
    raisedBy: references('organisations', {
      label: 'Förslag från',
      hint: 'Lämna tomt om det är okänt.',
    }),
    raisedByOthers: optional(
      text({
        label: 'Förslag från andra',
        hint: 'En grupp som inte är en organisation: unga på mötet. Aldrig privatpersoners namn.',
        max: 120,
      }),
    ),
    addressedTo: references('organisations', {
      label: 'Riktas till',
      hint: 'Lämna tomt om det är okänt.',
    }),
    addressedToOthers: optional(
      text({
        label: 'Riktas till andra',
        hint: 'En roll som inte är en organisation: beslutsfattare i staden.',
        max: 120,
      }),
    ),
    history: list(step, { label: 'Historik', min: 1 }),
  },
});
