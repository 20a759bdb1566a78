import {
  collections,
  isCollection,
  type CollectionName,
  type DataOf,
  type Field,
  type Fields,
} from '../../model/index.ts';
import type { StoredArchive } from './browser/archive.ts';

type Data = DataOf<CollectionName>;
type Group = Readonly<Record<string, unknown>>;

/** A draft's data as its page can show it before all that it refers to is published. */
export interface ShownData {
  readonly data: Data;
  /** What is published, and what stands in for what the page cannot do without. */
  readonly archive: StoredArchive;
  /** What is left out, each in a sentence for the editor. */
  readonly notices: readonly string[];
}

/** Finds the text that a field refers to, by the name that it has now. */
type Follow = (field: Field, collection: string, slug: string) => string | undefined;

/** Leads references to the texts as they are called now, and leaves out those that lead nowhere. */
export function shownData(
  collection: CollectionName,
  slug: string,
  data: Data,
  published: StoredArchive,
): ShownData {
  const notices: string[] = [];
  const follow: Follow = ({ label }, target, name) => {
    const present = target === collection && name === slug ? slug : find(published, target, name);
    if (present === undefined) notices.push(notice(label, name));
    return present;
  };
  const { fields } = collections[collection];
  const kept = keep(fields, { ...data }, follow);
  // No page of an event can do without its format: one that is published lends its form.
  const torn = tornFields(fields, { ...data }, kept);
  const archive = torn.reduce((all, name) => withStandIn(all, fields[name], data, name), published);
  const needed = Object.fromEntries(torn.map((name) => [name, data[name as keyof Data]]));
  return { data: { ...kept, ...needed } as unknown as Data, archive, notices };
}

function keep(fields: Fields, group: Group, follow: Follow): Group {
  const kept = Object.entries(group).map(([name, value]) => {
    const field = fields[name];
    return [name, field ? keepValue(field, value, follow) : value];
  });
  return Object.fromEntries(kept) as Group;
}

function keepValue(field: Field, value: unknown, follow: Follow): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => keepValue(field, item, follow)).filter((item) => item !== undefined);
  }
  if (typeof value === 'string' && field.target?.to === 'entry') {
    return follow(field, field.target.collection, value);
  }
  if (typeof value !== 'object' || value === null || !field.fields) return value;
  const kept = keep(field.fields, value as Group, follow);
  return tornFields(field.fields, value as Group, kept).length > 0 ? undefined : kept;
}

/** The fields that have to be there, and were until their references were followed. */
function tornFields(fields: Fields, before: Group, after: Group): string[] {
  return Object.keys(fields).filter(
    (name) => fields[name]?.required && before[name] !== undefined && after[name] === undefined,
  );
}

function find(archive: StoredArchive, collection: string, name: string): string | undefined {
  if (!isCollection(collection)) return archive.site.sources.find(({ key }) => key === name)?.key;
  const isMeant = ({ slug, data }: { slug: string; data: { aliases: readonly string[] } }) =>
    slug === name || data.aliases.includes(name);
  return archive[collection].find(isMeant)?.slug;
}

function withStandIn(
  archive: StoredArchive,
  field: Field | undefined,
  data: Data,
  name: string,
): StoredArchive {
  const target = field?.target?.to === 'entry' ? field.target.collection : '';
  const slug = String(data[name as keyof Data]);
  const [model] = isCollection(target) ? archive[target] : [];
  if (!model) return archive;
  const standIn = { ...model, slug, data: { ...model.data, title: slug } };
  return { ...archive, [target]: [...archive[model.collection], standIn] };
}

function notice(label: string, slug: string): string {
  return `${label}: texten ”${slug}” är inte publicerad. Publicera den först, eller välj en annan.`;
}
