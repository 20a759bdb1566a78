import { blocks, type Block } from '../blocks/index.ts';
import { form, type FormField } from '../model/index.ts';
import { contentField } from './text/block-form.ts';
import { kinds } from './text/kinds.ts';
import { emptyTable } from './text/table.ts';

/** A form that can stand in a text, as Decap's `registerEditorComponent` takes it. */
export interface TextForm {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly (FormField | Readonly<Record<string, unknown>>)[];
  readonly [option: string]: unknown;
}

const standing = Object.values(blocks).filter(({ within }) => within === undefined);

/** The forms that an editor may put into a text, by their ids, in the order of the menu. */
const editableBlocks: readonly string[] = [
  ...standing.map(({ name }) => name),
  kinds.table,
  kinds.footnoteMark,
  kinds.footnote,
];

/** The marks and blocks that a text may hold; headings begin at the second level. */
export const textOptions = {
  modes: ['rich_text'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: editableBlocks,
};

/** Every form that can stand in a text. */
export const textForms: readonly TextForm[] = [
  ...standing.map((block) => ({ id: block.name, label: block.label, fields: fieldsOf(block) })),
  {
    id: kinds.table,
    label: 'Tabell',
    fields: [{ name: 'table', label: 'Tabell', widget: 'table', default: emptyTable }],
  },
  {
    id: kinds.footnote,
    label: 'Fotnotens text',
    fields: [
      {
        name: 'mark',
        label: 'Märke',
        hint: 'Samma som i hänvisningen, till exempel 1.',
        widget: 'string',
      },
      { name: 'content', label: 'Text', widget: 'rich-text', minimal: true },
    ],
  },
  {
    id: kinds.verbatim,
    label: 'Text i Markdown',
    fields: [
      {
        name: 'source',
        label: 'Markdown',
        hint: 'Ändra bara om du vet hur det skrivs.',
        widget: 'text',
      },
    ],
  },
  inline(kinds.footnoteMark, 'Hänvisning till fotnot', 'mark', 'Fotnotens märke, till exempel 1'),
  inline(kinds.verbatimInline, 'Markdown i texten', 'source', 'Markdown'),
];

/** A block's form: its attributes and what stands between its tags. */
function fieldsOf(block: Block): TextForm['fields'] {
  return [...form(block.fields), ...contentOf(block)];
}

function contentOf({ content, label }: Block): TextForm['fields'] {
  const common = { name: contentField, label: 'Innehåll', required: true };
  if (content === 'nothing') return [];
  if (content === 'table') return [{ ...common, widget: 'table', default: emptyTable }];
  if (content === 'text') return [{ ...common, widget: 'rich-text' }];
  if (content === 'numbered-list') {
    const hint = 'En numrerad lista: välj 1. i verktygsraden och skriv ett steg på varje rad.';
    return [{ ...common, widget: 'rich-text', hint, default: '1. Första steget' }];
  }
  const inner = blocks[content.only];
  if (!inner) throw new Error(`${label} holds ${content.only}, which is no block`);
  return [
    { ...common, label: inner.label, widget: 'list', min: 1, fields: fieldsOf(inner), default: [] },
  ];
}

/** A form within a line asks for its one value. */
function inline(id: string, label: string, name: string, question: string): TextForm {
  const ask = (value: string) => {
    const answer = globalThis.prompt(question, value)?.trim();
    return Promise.resolve(answer ? { [name]: answer } : null);
  };
  return {
    id,
    label,
    type: 'inline',
    fields: [{ name, label: question, widget: 'string' }],
    toPreview: (data: Readonly<Record<string, string>>) =>
      id === kinds.footnoteMark ? `[${data[name] ?? ''}]` : (data[name] ?? ''),
    onInsert: () => ask(''),
    onEdit: ({ data }: { data: Readonly<Record<string, string>> }) => ask(data[name] ?? ''),
  };
}
