import { formatWhen } from '../i18n/index.ts';

const dated = /<meta\b[^>]*\bdata-pagefind-sort="date\[content\]"[^>]*\bcontent="([^"]*)"[^>]*>/u;

/** Later than nothing: Pagefind leaves pages without a date out of a sorted list. */
const undated = '<meta data-pagefind-sort="date[content]" content="0000">';

/** The page for the index with a date to sort by and, where it has one, the same for people to read. */
export function withDate(html: string): string {
  const when = dated.exec(html)?.[1];
  const language = /<html\b[^>]*\blang="?en\b/u.test(html) ? 'en' : 'sv';
  const meta =
    when === undefined
      ? undated
      : `<meta data-pagefind-meta="when[content]" content="${formatWhen(when, language)}">`;
  return html.replace('</head>', `${meta}</head>`);
}
