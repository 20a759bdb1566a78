import {
  colour,
  email,
  group,
  list,
  listOf,
  longText,
  optional,
  text,
  webAddress,
  when,
  yesNo,
} from './fields/index.ts';
import { shapeOf } from './fields/group.ts';
import { editorFields } from './editor.ts';
import type { Values } from './field.ts';

const menuItem = {
  href: text({ label: 'Adress', hint: 'Adress på webbplatsen, till exempel /arkiv/.', max: 200 }),
  sv: text({ label: 'Svenska', max: 40 }),
  'sv-simple': optional(text({ label: 'Lättläst', max: 40 })),
  en: optional(text({ label: 'Engelska', max: 40 })),
  ar: optional(text({ label: 'Arabiska', max: 40 })),
};

const contact = {
  email: optional(email({ label: 'E-post', hint: 'En funktionsadress, aldrig en persons.' })),
  phone: optional(text({ label: 'Telefon', max: 40 })),
  address: optional(longText({ label: 'Postadress', max: 200 })),
};

const source = {
  key: text({ label: 'Nyckel', hint: 'Det korta namn som texterna använder.', max: 40 }),
  title: text({ label: 'Källa', max: 160 }),
  address: optional(webAddress({ label: 'Adress' })),
  archived: optional(
    webAddress({
      label: 'Arkiverad kopia',
      hint: 'En sparad kopia, om adressen inte längre svarar.',
    }),
  ),
};

const licence = {
  name: text({ label: 'Licens', hint: 'Till exempel: CC0 1.0.', max: 90 }),
  address: webAddress({ label: 'Licensens adress' }),
};

const formerAddress = {
  from: text({
    label: 'Den gamla adressen',
    hint: 'Det som står efter värdnamnet, med / först: /aktuellt/2019.',
    max: 300,
  }),
  to: optional(
    text({
      label: 'Leder till',
      hint: 'En sida här, med / först, eller en hel adress. Tomt: sidan är borta, och det sägs.',
      max: 300,
    }),
  ),
};

const archivedLink = {
  address: webAddress({
    label: 'Adressen som inte svarar',
    hint: 'Som den står i texterna.',
  }),
  archived: webAddress({ label: 'Arkiverad kopia', hint: 'Den sparade kopians adress.' }),
  when: when({
    label: 'När kopian sparades',
    precision: ['year', 'month', 'day'],
  }),
};

const ground = {
  paper: colour({ label: 'Papper', hint: 'Sidans bakgrund.' }),
  ink: colour({ label: 'Bläck', hint: 'Texten. Minst 7:1 mot papperet.' }),
};

const accent = {
  light: colour({ label: 'I ljust läge', hint: 'Minst 3:1 mot papperet.' }),
  dark: colour({ label: 'I mörkt läge', hint: 'Minst 3:1 mot det mörka papperet.' }),
};

const synonym = {
  word: text({ label: 'Den som söker på', hint: 'Ett ord eller flera.', max: 40 }),
  finds: listOf(text({ label: 'Ord', max: 40 }), {
    label: 'Hittar också texter med',
    hint: 'Grundformen räcker: ungdom hittar också ungdomar.',
    min: 1,
  }),
  bothWays: optional(
    yesNo({ label: 'Åt båda håll', hint: 'De andra orden hittar då också texter med det första.' }),
  ),
};

/** The fields of `site.yaml`: all that makes this site one city's. */
export const siteFields = {
  name: text({ label: 'Namn', max: 60 }),
  description: longText({ label: 'Beskrivning', max: 300 }),
  address: optional(
    webAddress({ label: 'Webbplatsens adress', hint: 'Där den är publicerad, med / sist.' }),
  ),
  repository: optional(webAddress({ label: 'Kodförråd', hint: 'Adressen där texterna ligger.' })),
  timeZone: text({ label: 'Tidszon', hint: 'IANA-namn, till exempel Europe/Stockholm.', max: 40 }),
  parties: list(
    {
      name: text({ label: 'Part', max: 90 }),
      address: optional(webAddress({ label: 'Webbplats' })),
    },
    { label: 'Parter', min: 2 },
  ),
  contact: group(contact, { label: 'Kontakt' }),
  menu: list(menuItem, { label: 'Huvudmeny', min: 1 }),
  footer: list(menuItem, { label: 'Sidfot', min: 1 }),
  colours: group(
    {
      light: group(ground, { label: 'Ljust läge' }),
      dark: group(ground, { label: 'Mörkt läge' }),
      accents: list(accent, {
        label: 'Utmaningarnas färger',
        hint: 'En för varje långsiktig utmaning, i deras ordning.',
        min: 1,
      }),
    },
    { label: 'Färger' },
  ),
  editor: optional(group(editorFields, { label: 'Redigeraren på webbplatsen' })),
  synonyms: list(synonym, {
    label: 'Ord som betyder detsamma i sökningen',
    hint: 'Vad folk skriver när de söker, och vilka ord texterna har för samma sak.',
  }),
  formerAddresses: list(formerAddress, {
    label: 'Gamla adresser',
    hint: 'Adresser som har funnits, här eller på en tidigare webbplats. Lägg till, men ta inte bort.',
  }),
  archivedLinks: list(archivedLink, {
    label: 'Länkar som inte längre svarar',
    hint: 'Varje text som länkar dit visar också den arkiverade kopian.',
  }),
  licence: optional(
    group(licence, {
      label: 'Licens för öppna data',
      hint: 'Lämna tom tills parterna har valt: då står det att licensen inte är vald.',
    }),
  ),
  sources: list(source, { label: 'Källor', min: 1 }),
};

/** The checked `site.yaml`. */
export type Site = Values<typeof siteFields>;

/** The check of `site.yaml`. */
export const site = shapeOf(siteFields, 'Skriv uppgifterna som nyckel: värde, en per rad.');
