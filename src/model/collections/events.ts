import { collection } from '../collection.ts';
import {
  choice,
  group,
  list,
  longText,
  media,
  number,
  optional,
  reference,
  references,
  text,
  webAddress,
  when,
  yesNo,
} from '../fields/index.ts';

const organisation = {
  organisation: reference('organisations', { label: 'Organisation' }),
  role: choice({
    label: 'Roll',
    options: {
      arranger: 'Arrangör',
      partner: 'Samarbetspart',
      speaker: 'Medverkande',
      participant: 'Deltagare',
    },
  }),
};

const person = {
  name: text({ label: 'Namn', max: 90 }),
  role: text({
    label: 'Offentlig roll',
    hint: 'Bara den som deltar i en offentlig roll.',
    max: 120,
  }),
  organisation: optional(reference('organisations', { label: 'Organisation' })),
};

const participants = {
  count: number({ label: 'Antal', min: 1, max: 100_000 }),
  about: yesNo({ label: 'Ungefär' }),
};

const evaluation = {
  question: longText({ label: 'Fråga', max: 300 }),
  score: number({ label: 'Medelbetyg', max: 100, decimals: true }),
  scale: number({ label: 'Högsta betyg', min: 2, max: 100 }),
  answers: optional(
    number({ label: 'Antal svar', hint: 'Lämna tomt om det är okänt.', min: 1, max: 100_000 }),
  ),
};

const recording = {
  title: text({ label: 'Titel', max: 120 }),
  address: optional(webAddress({ label: 'Adress', hint: 'Lämna tomt om den är okänd.' })),
  archived: optional(
    webAddress({
      label: 'Arkiverad kopia',
      hint: 'En sparad kopia, om adressen inte längre svarar.',
    }),
  ),
  transcript: optional(media('document', { label: 'Utskrift av det som sägs' })),
  checked: optional(when({ label: 'Länken kontrollerad', precision: ['day'] })),
};

const document = {
  title: text({ label: 'Titel', max: 120 }),
  file: optional(media('document', { label: 'Fil', hint: 'Lämna tom om den saknas.' })),
};

const access = {
  interpretation: optional(text({ label: 'Tolkning', max: 120 })),
  language: optional(text({ label: 'Språk', max: 120 })),
  stepFree: optional(text({ label: 'Utan trappsteg', max: 120 })),
  hearingLoop: optional(text({ label: 'Hörslinga', max: 120 })),
  cost: optional(text({ label: 'Kostnad', max: 120 })),
  children: optional(text({ label: 'Barn', max: 120 })),
};

const signUp = {
  address: optional(webAddress({ label: 'Adress' })),
  closes: optional(when({ label: 'Sista dag', precision: ['day', 'time'] })),
  note: optional(text({ label: 'Att veta', max: 200 })),
};

/** What has been held, and what is to come. */
export const events = collection('events', {
  label: 'Händelser',
  singular: 'Händelse',
  description: 'Möten, luncher, kurser och resor: de som har varit och de som kommer.',
  address: 'handelser',
  fields: {
    format: reference('formats', { label: 'Format' }),
    state: choice({
      label: 'Läge',
      options: { planned: 'Planerad', held: 'Genomförd', cancelled: 'Inställd' },
    }),
    when: when({
      label: 'När',
      hint: 'Skriv bara det som är känt: år, månad, dag eller klockslag.',
      span: true,
    }),
    whenNote: optional(text({ label: 'Mer om tiden', hint: 'Till exempel: höstlovet.', max: 90 })),
    place: optional(text({ label: 'Plats', hint: 'Lämna tomt om den är okänd.', max: 120 })),
    online: optional(yesNo({ label: 'Digitalt' })),
    challenges: references('challenges', { label: 'Utmaningar' }),
    organisations: list(organisation, { label: 'Organisationer' }),
    people: list(person, { label: 'Personer i offentlig roll' }),
    participants: optional(group(participants, { label: 'Deltagare' })),
    evaluation: optional(group(evaluation, { label: 'Utvärdering' })),
    recordings: list(recording, { label: 'Inspelningar' }),
    documents: list(document, { label: 'Dokument' }),
    access: optional(group(access, { label: 'Tillgänglighet' })),
    signUp: optional(group(signUp, { label: 'Anmälan' })),
  },
  demands: ({ evaluation }) =>
    evaluation && evaluation.score > evaluation.scale
      ? [
          {
            field: 'evaluation.score',
            expected: `ett medelbetyg som är högst ${evaluation.scale}`,
            fix: 'Rätta score eller scale.',
          },
        ]
      : [],
});
