import type { Page } from 'playwright-core';

/**
 * What is lost or doubled when no style is there: words that only the style writes, and words that
 * no width of the window shows. `shown` has the words that the page shows with its styles.
 */
export async function bareFaults(
  page: Page,
  shown: ReadonlySet<string>,
): Promise<readonly string[]> {
  return page.evaluate(
    (seenWords) => {
      const { nameOf } = window.seen;
      const faults: string[] = [];
      for (const element of document.querySelectorAll('body *')) {
        for (const part of ['::before', '::after'] as const) {
          const { content } = getComputedStyle(element, part);
          if (
            /[\p{L}\p{N}]/u.test(content.replace(/counters?\([^)]*\)/gu, '')) &&
            /["']/u.test(content)
          )
            faults.push(`only the style writes ${content}: ${nameOf(element)}`);
        }
      }
      const sheets = [...document.styleSheets];
      for (const sheet of sheets) sheet.disabled = true;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        const text = nodeValue?.replaceAll(/\s+/gu, ' ').trim() ?? '';
        if (text === '' || !parentElement?.checkVisibility()) continue;
        if (!seenWords.includes(text))
          faults.push(`nobody sees it with styles: "${text.slice(0, 60)}"`);
      }
      for (const sheet of sheets) sheet.disabled = false;
      return faults;
    },
    [...shown],
  );
}

/** Each piece of text that the page shows as it stands, to screen readers too. */
export async function shownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      const text = nodeValue?.replaceAll(/\s+/gu, ' ').trim() ?? '';
      if (text !== '' && parentElement?.checkVisibility({ visibilityProperty: true }))
        words.push(text);
    }
    return words;
  });
}
