import { markTitle, punctuated, readExcerpt, shorten, withoutTitle, type Word } from './excerpt.ts';
import { withoutMarkers } from './marker.ts';
import type { Hit, PageSection } from './pagefind.ts';
import { withMarks } from './text-fragment.ts';

const mostSections = 3;
const sectionLength = 14;

/** A page among the results, with the sections that were hit. */
export function resultItem(hit: Hit): HTMLLIElement {
  const words = readExcerpt(hit.excerpt);
  const title = withoutMarkers(hit.meta.title ?? hit.url);
  const shown = withoutTitle(words, title);
  const sections = hit.sub_results.filter(({ url }) => url.includes('#')).slice(0, mostSections);
  const kind = kindOf(hit, title);
  return element('li', [
    element('h2', [link(withMarks(hit.url, words), markTitle(title, words))]),
    ...(kind === '' ? [] : [element('p', [kind], 'kind')]),
    element('p', marked(shown)),
    ...(sections.length > 0
      ? [
          element(
            'ul',
            sections.map((one) => sectionItem(one, hit, shown)),
          ),
        ]
      : []),
  ]);
}

/** What a page is and when it was: `Händelse, Lärandelunch, 12 oktober 2023`. */
function kindOf({ filters, meta }: Hit, title: string): string {
  return [...(filters.kind ?? []), ...(filters.format ?? []), meta.when ?? '']
    .filter((part) => part !== '' && part !== title)
    .join(', ');
}

// Where the page's own excerpt is the section's, it is not shown twice. Above a section stands what
// comes before it, and its heading among the contents.
function sectionItem(
  { url, title, excerpt, anchor }: PageSection,
  { content }: Hit,
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
function link(url: string, text: readonly Word[]): HTMLAnchorElement {
  const anchor = element('a', marked(text));
  anchor.href = 'fragmentDirective' in document ? url : (url.split(/#?:~:/u)[0] ?? url);
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
