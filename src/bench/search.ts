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

/** What one search cost somebody who came with an empty cache. */
export interface SearchCost {
  /** From the first letter to the first hit that is seen, in milliseconds. */
  readonly firstHit: number;
  /** From each later letter to the hits it gave, in milliseconds. */
  readonly laterLetters: readonly number[];
  /** All that the search had fetched when the first hit was seen: its scripts, index and hits. */
  readonly bytes: number;
  readonly requests: number;
  /** What was fetched after the first letter, in order. */
  readonly afterLetter: readonly string[];
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
    const [first = '', ...later] = word;
    const firstHit = await typeLetter(page, first);
    const atHit = fetched().filter(({ url }) => isOfSearch(url));
    const afterLetter = fetched().slice(before);
    const laterLetters: number[] = [];
    for (const letter of later) {
      await page.waitForTimeout(betweenLetters);
      laterLetters.push(await typeLetter(page, letter));
    }
    return {
      firstHit,
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

const isOfSearch = (url: string): boolean => /\/pagefind\/|\.js$/u.test(url);

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

/** Types one letter as a keyboard does, and waits in the page itself until its hits are painted. */
async function typeLetter(page: Page, letter: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#sok');
        const list = document.querySelector<HTMLElement>('.search-results');
        const count = document.querySelector('.search-count');
        if (!field || !list) throw new Error('This is no search page.');
        const started = performance.now();
        const old = list.firstElementChild;
        const seen = new MutationObserver(() => {
          const first = list.firstElementChild;
          const isAnswered = first ? first !== old : count?.textContent.includes('Inga') === true;
          if (!isAnswered) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        });
        seen.observe(list.parentElement ?? list, { childList: true, subtree: true });
        field.value += typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    letter,
  );
}
