import type { Page } from './catalogue.ts';
import { markTitle, punctuated, readExcerpt, shorten, withoutTitle, type Word } from './excerpt.ts';
import { withoutMarkers } from './marker.ts';
import type { PageSection, PageText } from './pagefind.ts';
import { withMarks } from './text-fragment.ts';

const mostSections = 3;
const sectionLength = 14;

/** A page among the results: at first what it is, then what its text says of the words. */
export interface ResultItem {
  readonly element: HTMLLIElement;
  readonly show: (text: PageText) => void;
}

/** Makes the item of a page; it is busy until its text is shown. */
export function resultItem(page: Page, base: string): ResultItem {
  const title = link(base + page.path.slice(1), [plainWord(page.title)]);
  const kind = kindOf(page);
  const excerpt = element('p', []);
  const sections = element('ul', []);
  const item = element('li', [
    element('h2', [title]),
    ...(kind === '' ? [] : [element('p', [kind], 'kind')]),
    excerpt,
  ]);
  item.ariaBusy = 'true';
  return {
    element: item,
    show: (text) => {
      const words = readExcerpt(text.excerpt);
      const shown = withoutTitle(words, page.title);
      const hit = text.sub_results.filter(({ url }) => url.includes('#')).slice(0, mostSections);
      title.href = addressOf(withMarks(text.url, words));
      title.replaceChildren(...marked(markTitle(page.title, words)));
      excerpt.replaceChildren(...marked(shown));
      sections.replaceChildren(...hit.map((one) => sectionItem(one, text, shown)));
      if (hit.length > 0) item.append(sections);
      else sections.remove();
      item.ariaBusy = null;
    },
  };
}

const plainWord = (text: string): Word => ({ text, isMarked: false });

/** What a page is and when it was: `Händelse, Lärandelunch, 12 oktober 2023`. */
function kindOf({ filters, when, title }: Page): string {
  return [...(filters.kind ?? []), ...(filters.format ?? []), when]
    .filter((part) => part !== '' && part !== title)
    .join(', ');
}

// Where the page's own excerpt is the section's, it is not shown twice. Above a section stands what
// comes before it, and its heading among the contents.
function sectionItem(
  { url, title, excerpt, anchor }: PageSection,
  { content }: PageText,
  shown: readonly Word[],
): HTMLElement {
  const words = readExcerpt(excerpt);
  const heading = withoutMarkers(title).replace(/\.$/u, '');
  const before = withoutMarkers(content.split(' ').slice(0, anchor?.location).join(' '));
  const part = shorten(withoutTitle(words, heading), sectionLength);
  const isShown = plain(shown).includes(plain(part).replaceAll('…', '').trim());
  return element('li', [
    link(withMarks(url, words, `${before} ${heading}`), markTitle(heading, words)),
    ...(isShown ? [] : [element('p', marked(part))]),
  ]);
}

// A browser that does not know what `:~:` means would take it for a part of the section's name.
const addressOf = (url: string): string =>
  'fragmentDirective' in document ? url : (url.split(/#?:~:/u)[0] ?? url);

function link(url: string, text: readonly Word[]): HTMLAnchorElement {
  const anchor = element('a', marked(text));
  anchor.href = addressOf(url);
  return anchor;
}

function marked(words: readonly Word[]): (Node | string)[] {
  return words.flatMap(({ text, isMarked }, index) => {
    const space = index === 0 ? '' : ' ';
    if (!isMarked) return [space + text];
    const [before, word, after] = punctuated(text);
    return [space + before, element('mark', [word]), after];
  });
}

function plain(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  if (className !== '') made.className = className;
  return made;
}
