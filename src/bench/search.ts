import type { Browser, CDPSession, Page } from 'playwright-core';

/** Lighthouse's slow 4G as DevTools applies it: each answer waits, then comes at this pace. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 0.9 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
};

/** How long an eager reader waits between two letters, in milliseconds. */
const betweenLetters = 1000;

/** A search that has not answered by then is broken, in milliseconds. */
const longest = 120_000;

/** What one search cost somebody who came with an empty cache. */
export interface SearchCost {
  /** What the first letter took. */
  readonly firstLetter: LetterCost;
  /** What each later letter took. */
  readonly laterLetters: readonly LetterCost[];
  /** All that the search had fetched when the first hit was seen: its scripts, index and hits. */
  readonly bytes: number;
  readonly requests: number;
  /** What was fetched after the first letter, in order. */
  readonly afterLetter: readonly string[];
}

/** How long a letter took, in milliseconds: until a hit for it was seen, and until all were known. */
export interface LetterCost {
  readonly hit: number;
  readonly whole: number;
}

/** When the first letter is typed: once all has come, or as soon as the field is there. */
export type Haste = 'calm' | 'eager';

/** Types a word letter by letter on the search page under slow 4G, and measures what it takes. */
export async function measureSearch(
  browser: Browser,
  address: string,
  word: string,
  haste: Haste,
): Promise<SearchCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    const fetched = watch(session);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('#sok').waitFor();
    if (haste === 'calm') await page.waitForLoadState('networkidle');
    const before = fetched().length;
    const [first = '', ...others] = word;
    const typed = await typeLetter(page, first);
    const atHit = fetched().filter(({ url }) => isOfSearch(url));
    const firstLetter = await typed.cost();
    const afterLetter = fetched().slice(before);
    const laterLetters: LetterCost[] = [];
    for (const letter of others) {
      await page.waitForTimeout(betweenLetters);
      const later = await typeLetter(page, letter);
      laterLetters.push(await later.cost());
    }
    return {
      firstLetter,
      laterLetters,
      bytes: atHit.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: atHit.length,
      afterLetter: afterLetter.map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`),
    };
  } finally {
    await context.close();
  }
}

interface Fetched {
  readonly url: string;
  readonly bytes: number;
}

const isOfSearch = (url: string): boolean => /\/pagefind\/|\.js(?:on)?$/u.test(url);

/** Keeps account of what the page fetches, by the bytes that come over the wire, headers included. */
function watch(session: CDPSession): () => readonly Fetched[] {
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    bytes.set(requestId, response.encodedDataLength);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  return () =>
    [...urls]
      .filter(([, url]) => url.startsWith('http'))
      .map(([id, url]) => ({ url, bytes: bytes.get(id) ?? 0 }));
}

interface TypedLetter {
  /** Waits until the letter's whole answer is there. */
  readonly cost: () => Promise<LetterCost>;
}

interface Watched {
  readonly letter?: { hit?: number; whole?: number };
}

/**
 * Types one letter as a keyboard does, and waits in the page itself until a hit for it is painted:
 * the list says for which words its hits are, the count comes when all are known.
 */
async function typeLetter(page: Page, letter: string): Promise<TypedLetter> {
  await page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('#sok');
    const list = document.querySelector<HTMLElement>('.search-results');
    const count = document.querySelector('.search-count');
    if (!field || !list) throw new Error('This is no search page.');
    const times: NonNullable<Watched['letter']> = {};
    Object.assign(globalThis, { letter: times });
    const started = performance.now();
    count?.replaceChildren();
    const note = (name: 'hit' | 'whole'): void => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          times[name] ??= performance.now() - started;
        }),
      );
    };
    new MutationObserver((_, seen) => {
      const isWhole = /träff/iu.test(count?.textContent ?? '');
      if (isWhole || (list.dataset.asked === field.value && list.firstElementChild)) note('hit');
      if (!isWhole) return;
      note('whole');
      seen.disconnect();
    }).observe(list.parentElement ?? list, { childList: true, subtree: true, attributes: true });
    field.value += typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, letter);
  const until = (name: 'hit' | 'whole') =>
    page.waitForFunction((one) => (globalThis as Watched).letter?.[one] !== undefined, name, {
      timeout: longest,
    });
  await until('hit');
  return {
    cost: async () => {
      await until('whole');
      return page.evaluate(() => {
        const { hit = NaN, whole = NaN } = (globalThis as Watched).letter ?? {};
        return { hit, whole };
      });
    },
  };
}
