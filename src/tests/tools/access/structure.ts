import type { Page } from 'playwright-core';

/** What is wrong with headings, landmarks and the way past what every page has. */
export async function structureFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { nameOf, labelOf } = window.seen;
    const faults: string[] = [];
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const exactlyOne = (selector: string) => {
      const count = all(selector).length;
      if (count !== 1) faults.push(`${count} of ${selector}`);
    };
    ['h1', 'main', 'body > header', 'body > footer', 'form[role=search]', 'title'].forEach(
      exactlyOne,
    );
    const headings = all('h1, h2, h3, h4, h5, h6');
    headings.forEach((heading, index) => {
      const level = Number(heading.tagName.slice(1));
      const before = Number(headings[index - 1]?.tagName.slice(1) ?? 0);
      if (level > before + 1) faults.push(`level ${level} after ${before}: ${nameOf(heading)}`);
      if (labelOf(heading) === '') faults.push(`empty heading: ${nameOf(heading)}`);
    });
    const landmarks = Map.groupBy(all('nav, aside, section[aria-label]'), (landmark) => {
      return `${landmark.tagName.toLowerCase()} "${labelOf(landmark).toLowerCase()}"`;
    });
    for (const [name, group] of landmarks) {
      if (group.length > 1) faults.push(`${group.length} landmarks ${name}`);
    }
    for (const landmark of all('nav, aside')) {
      if (!landmark.matches('[aria-label], [aria-labelledby]'))
        faults.push(`unnamed landmark: ${nameOf(landmark)}`);
    }
    const outside = all('body > :not(header, nav, main, footer, script)').filter(
      (element) => !element.matches('.skip-link') && element.textContent.trim() !== '',
    );
    faults.push(...outside.map((element) => `outside of all landmarks: ${nameOf(element)}`));
    const [first] = window.seen.stops();
    const target = first?.getAttribute('href')?.slice(1);
    if (!target || document.getElementById(target)?.tagName !== 'MAIN')
      faults.push(`first comes no link to the content, but ${first ? nameOf(first) : 'nothing'}`);
    for (const field of all('input:not([type=hidden]), select, textarea')) {
      const labels = 'labels' in field ? (field.labels as NodeListOf<Element>).length : 0;
      if (labels === 0 && !field.matches('[aria-label], [aria-labelledby]'))
        faults.push(`a field without label: ${nameOf(field)}`);
    }
    for (const control of all('button, summary, a[href]')) {
      if (!/[\p{L}\p{N}]/u.test(labelOf(control)))
        faults.push(`nothing to call it by: ${control.outerHTML.slice(0, 80)}`);
    }
    for (const link of all(':is(p, dd, td, li) > a[href]')) {
      const { textDecorationLine, borderBlockEndWidth, display } = getComputedStyle(link);
      const isAmongWords = [...(link.parentElement?.childNodes ?? [])].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && /\p{L}/u.test(nodeValue ?? ''),
      );
      const isMarked = textDecorationLine.includes('underline') || borderBlockEndWidth !== '0px';
      if (isAmongWords && display === 'inline' && !isMarked)
        faults.push(`a link that looks like the words around it: ${nameOf(link)}`);
    }
    if (document.title.trim() === '') faults.push('no title');
    return faults;
  });
}

/**
 * Links that say the same in the same place and lead to different pages, or that say nothing. The
 * place is the heading or the named landmark that a screen reader tells before the link.
 */
export async function linkFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { labelOf } = window.seen;
    const marks = [...document.querySelectorAll('h1, h2, h3, h4, nav, a[href]')];
    const links = new Map<string, Set<string>>();
    const faults: string[] = [];
    let heading = '';
    for (const mark of marks) {
      if (mark.matches('h1, h2, h3, h4')) heading = labelOf(mark);
      if (!mark.matches('a') || !mark.checkVisibility({ visibilityProperty: true })) continue;
      const target = new URL(mark.getAttribute('href') ?? '', location.href).href;
      const name = labelOf(mark).toLowerCase();
      const nav = mark.closest('nav');
      // A heading that leads to itself is called what it is.
      const own = mark.closest('h1, h2, h3, h4') ? 'the heading itself' : heading;
      const place = nav ? labelOf(nav) : own;
      if (name === '') faults.push(`a link without a name leads to ${target}`);
      const key = `"${name}" under "${place}"`;
      links.set(key, (links.get(key) ?? new Set()).add(target));
    }
    for (const [key, targets] of links) {
      if (targets.size > 1) faults.push(`${key} leads to ${[...targets].join(' and ')}`);
    }
    return faults;
  });
}
