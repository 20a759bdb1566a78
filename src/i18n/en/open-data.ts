import type { Texts } from '../index.ts';

/** The page about the open data, in English. */
export const openData: Texts['openData'] = {
  title: 'Open data',
  summary: 'The whole archive as files, for those who want to count, compare or build.',
  version: 'Version',
  changed: 'Changed',
  licence: 'Licence',
  noLicence: 'No licence has been chosen yet. Ask before you publish larger parts.',
  texts: 'texts',
  oneText: 'text',
  oneRow: 'row',
  size: 'Size',
  files: 'The files',
  filesLead:
    'Each kind of text is there as a table (CSV) and as JSON with the whole text. Lists within texts, such as which organisations were at a meeting, have tables of their own.',
  rows: 'rows',
  all: 'Everything in one file',
  schema: 'Schema',
  opening: 'Open in a spreadsheet',
  openingSteps: [
    'Download the CSV file and open it in Excel or LibreOffice. It is made for Swedish settings: semicolons between cells and decimal commas. If the program asks, choose UTF-8 and semicolon.',
    'An empty cell is unknown. It is never zero.',
    'A date is as exact as it is known: 2023, 2023-10 or 2023-10-12. Excel may turn a month into its first day. The columns after it give the earliest day (first), the latest day (last) and how exact the date is (precision).',
    'Several values in a cell have “ | ” between them. Yes and no are written ja and nej.',
    'A text that begins with what a spreadsheet takes for a formula has an apostrophe before it, and one more if it has one already. Remove the first if you read the file with a program.',
  ],
  joining: 'Join tables',
  joiningText:
    'Each text has a short name in the column slug. Other tables point to the text by that name. The column id stays the same even if the text gets another name or address.',
  dictionary: 'All fields are explained in the data model',
  examples: 'Three questions to begin with',
  examplesLead:
    'Open the console of your browser on this page (the key F12), paste the code and press Enter. The answer below was found when the site was built.',
  answer: 'Answer',
  questions: {
    heldEachYear: 'How many events have been held each year?',
    answersKnown: 'What does the archive know of what became of the proposals?',
    oftenThere: 'Which organisations have been at most events?',
  },
  citing: 'How to cite',
  citingText:
    'Always say which version you used. The same version gives the same figures, even if the archive has changed since.',
  unknownVersion: 'unknown version',
  limits: 'What you need to know',
  limitsText:
    'The archive grows and is not complete. That something is missing does not mean that it did not happen. How events are sorted under challenges is the archive’s own judgement.',
  catalogue: 'Description for data portals (DCAT-AP)',
};
