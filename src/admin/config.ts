import {
  addressOf,
  collectionNames,
  collections,
  form,
  formOfCollection,
  languages,
  original,
  sisterFields,
  siteFields,
  type CollectionName,
  type FormField,
} from '../model/index.ts';
import { optional, slug } from '../model/fields/index.ts';
import { backendConfig } from '../model/editor.ts';
import type { Site } from '../model/index.ts';
import { textOptions } from './blocks.ts';
import { listViews } from './lists.ts';
import { askedAddress } from './text/file.ts';

const translated = new Set([...Object.keys(sisterFields), 'body']);

/** Decap's whole configuration, from the model; `onDesk` where the desk on this machine answers. */
export function editorConfig(site: SiteFacts, { onDesk, base, origin }: Place) {
  return {
    load_config_file: false,
    locale: 'sv',
    backend: { ...backend(site, onDesk, base), commit_messages: commitMessages },
    publish_mode: 'editorial_workflow',
    media_folder: 'content/media',
    public_folder: '/media',
    display_url: origin + base,
    site_url: origin + base,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_files',
      locales: Object.keys(languages),
      default_locale: original,
    },
    collections: [...collectionNames.map((name) => collectionConfig(name, site)), siteConfig],
  };
}

/** What the editor knows of the site before it has read anything. */
export type SiteFacts = Pick<Site, 'editor' | 'name' | 'sources'>;

/** Where the editor runs. */
export interface Place {
  /** Whether the desk answers at this address. */
  readonly onDesk: boolean;
  /** The site's root, with slashes at both ends. */
  readonly base: string;
  /** The page's own origin: `https://example.org`. */
  readonly origin: string;
}

const commitMessages = {
  create: 'Lägg till {{collection}}: {{slug}}',
  update: 'Ändra {{collection}}: {{slug}}',
  delete: 'Ta bort {{collection}}: {{slug}}',
  uploadMedia: 'Lägg till filen {{path}}',
  deleteMedia: 'Ta bort filen {{path}}',
  openAuthoring: '{{message}}',
};

function backend({ editor }: SiteFacts, onDesk: boolean, base: string) {
  if (onDesk || !editor) return { name: 'proxy', proxy_url: `${base}api/v1`, branch: 'main' };
  return backendConfig(editor);
}

function collectionConfig(name: CollectionName, site: SiteFacts) {
  const collection = collections[name];
  const { fields, ...rest } = formOfCollection(collection);
  const madeFrom = { ...form({ madeFrom: sisterFields.madeFrom })[0], widget: 'made-from' };
  return {
    ...rest,
    ...listViews(collection),
    format: name,
    preview_path: previewPath(name),
    i18n: true,
    editor: { preview: true },
    fields: [...fields, { ...madeFrom, required: false }, address(name)].map((field) => ({
      ...asked(withSources(field, site)),
      ...(field.name === 'body' ? textOptions : {}),
      i18n: translated.has(field.name ?? ''),
    })),
  };
}

/** The field that gives a text another address; it is no part of the text. */
function address(name: CollectionName) {
  const hint = 'Byt bara om du måste. Den gamla adressen fortsätter att leda hit.';
  return {
    ...form({ [askedAddress]: optional(slug({ label: 'Adress', hint })) })[0],
    widget: 'address',
    start: addressOf(name, 'x').replace('x/', ''),
  };
}

/**
 * Decap asks for what a group needs also where nobody uses the group, and begins each list with an
 * item that nobody asked for: here the content check says what is missing.
 */
function asked(field: Partial<FormField>): Partial<FormField> {
  if (field.widget === 'list') return { ...field, default: [] };
  if (field.widget !== 'object' || field.required === true) return field;
  const inner = field.fields as readonly FormField[];
  return { ...field, fields: inner.map((one) => ({ ...asked(one), required: false })) };
}

/**
 * The sources are no texts of their own, but stand in `site.yaml`: they are chosen from a list.
 * Where it begins empty from the start, Decap does not take a new form for one that was changed.
 */
function withSources(field: Partial<FormField>, site: SiteFacts): Partial<FormField> {
  const inner = field.fields as readonly FormField[] | undefined;
  if (inner) return { ...field, fields: inner.map((one) => withSources(one, site)) };
  if (field.collection !== 'sources') return field;
  const options = site.sources.map(({ key, title }) => ({ value: key, label: title }));
  return {
    ...field,
    widget: 'select',
    options,
    ...(field.multiple === true ? { default: [] } : {}),
  };
}

/** The address of a text's page, as Decap's template. */
function previewPath(name: CollectionName): string {
  return addressOf(name, 'slug').slice(1).replace('slug', '{{slug}}');
}

const siteConfig = {
  name: 'site',
  label: 'Webbplatsen',
  label_singular: 'Webbplatsen',
  format: 'site',
  editor: { preview: false },
  files: [
    {
      name: 'site',
      label: 'Namn, menyer, färger, adresser och källor',
      file: 'content/site.yaml',
      fields: form(siteFields).map(asked),
    },
  ],
};
