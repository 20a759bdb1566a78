import type { Texts } from '../index.ts';

/** The open data in English. */
export const data: Texts['data'] = {
  title: 'The data model',
  summary:
    'What each kind of text consists of: the fields, what they may hold and whether they are required.',
  intro:
    'The tables are written by the same model that checks the texts, so they always agree with the archive.',
  field: 'Field',
  name: 'Label',
  expected: 'Content',
  required: 'Required',
  yes: 'Yes',
  no: 'No',
  address: 'Address',
  schema: 'JSON Schema',
  optional: 'optional',
  sister: 'Text in another language',
  site: 'Facts of the site',
};
