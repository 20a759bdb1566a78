import type { Page } from 'playwright-core';

/**
 * Where the language that the markup tells is not the language of the words: judged by the small
 * words that only one of them has, in each block of text with at least three of them.
 */
export async function languageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const small = {
      sv: 'och att det som är på av för med till inte ett har de kan från eller när vi också',
      en: 'the and of to is that for with are on this be by from we they it not which you',
    };
    const sets = Object.entries(small).map(
      ([language, words]) => [language, new Set(words.split(' '))] as const,
    );
    const faults: string[] = [];
    const judge = (element: Element, text: string) => {
      const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const told = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? '';
      const counts = new Map(
        sets.map(([language, set]) => [language, found.filter((word) => set.has(word)).length]),
      );
      for (const [language, count] of counts) {
        if (language !== told && count >= 3 && count > 2 * (counts.get(told) ?? 0))
          faults.push(`"${told}" is told, but it reads like "${language}": ${text.slice(0, 60)}`);
      }
    };
    if (!document.documentElement.lang) faults.push('the page tells no language');
    for (const element of document.querySelectorAll('p, li, dd, dt, td, th, h1, h2, h3, h4, q')) {
      const own = [...element.childNodes].filter(
        (node) =>
          node.nodeType === Node.TEXT_NODE ||
          (node instanceof Element && !node.matches('[lang], ul, ol, p, code, pre')),
      );
      if (!element.closest('pre, code'))
        judge(element, own.map((node) => node.textContent ?? '').join(' '));
    }
    for (const part of document.querySelectorAll('body [lang]')) {
      judge(part, part.textContent);
      if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(part.getAttribute('lang') ?? ''))
        faults.push(`no language: ${part.outerHTML.slice(0, 80)}`);
    }
    const own = document.documentElement.lang.split('-')[0];
    for (const link of document.querySelectorAll('.languages a[hreflang]')) {
      const [to] = (link.getAttribute('hreflang') ?? '').split('-');
      if (to !== own && link.closest('[lang]')?.getAttribute('lang')?.split('-')[0] !== to)
        faults.push(
          `a link's name in "${to ?? ''}" tells no language: ${window.seen.nameOf(link)}`,
        );
    }
    return faults;
  });
}
