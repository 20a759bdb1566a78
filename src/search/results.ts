import type { Hit, Section } from './pagefind.ts';

/** A page among the results, with the sections that were hit. */
export function resultItem(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(hit.url, hit.meta.title ?? hit.url));
  item.append(heading, excerpt(hit.excerpt));
  const sections = hit.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3);
  if (sections.length > 0) item.append(sectionList(sections));
  return item;
}

function sectionList(sections: readonly Section[]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { url, title } of sections) {
    const item = document.createElement('li');
    item.append(link(url, title));
    list.append(item);
  }
  return list;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

// Pagefind's excerpt is HTML with `<mark>`; it is taken apart instead of trusted.
function excerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  for (const [index, part] of html.split(/<\/?mark>/u).entries()) {
    const text = new DOMParser().parseFromString(part, 'text/html').documentElement.textContent;
    if (index % 2 === 0) paragraph.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}
