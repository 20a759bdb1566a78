import { formatWhen } from '../i18n/index.ts';
import { languages, original } from '../model/index.ts';
import type { Page } from './catalogue.ts';

const filter =
  /<meta\b[^>]*\bdata-pagefind-filter="(\w+)\[content\]"[^>]*\bcontent="([^"]*)"[^>]*>/gu;
const sortDate =
  /<meta\b[^>]*\bdata-pagefind-sort="date\[content\]"[^>]*\bcontent="([^"]*)"[^>]*>/u;

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What the head of a page says of it to the search. */
export type PageFacts = Pick<Page, 'date' | 'when' | 'filters' | 'isTranslation'>;

/** The day by which a page is sorted, as exact as it is known; absent where it has none. */
export function dateOf(html: string): string | undefined {
  return sortDate.exec(html)?.[1];
}

/** Reads it off: the filters' values and the date. */
export function factsOf(html: string): PageFacts {
  const filters: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of html.matchAll(filter)) {
    (filters[name] ??= []).push(plain(value));
  }
  const date = dateOf(html) ?? '';
  const language = /<html\b[^>]*\blang="?en\b/u.test(html) ? 'en' : 'sv';
  return {
    filters,
    date,
    when: date === '' ? '' : formatWhen(date, language),
    isTranslation: filters.language?.includes(languages[original].name) === false,
  };
}

/** The page without it: the catalogue has it, and the index need not have it too. */
export function withoutFacts(html: string): string {
  return html.replaceAll(filter, '').replace(sortDate, '');
}

function plain(attribute: string): string {
  return attribute.replaceAll(/&(?:#(\d+)|(\w+));/gu, (written, code: string, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (names[name] ?? written),
  );
}
