import type { Browser } from 'playwright-core';

/** What a visit to a page left or did that nobody asked for. */
export interface Traces {
  /** What the page's policy refused, and why. */
  readonly violations: readonly string[];
  /** Requests to other hosts. */
  readonly elsewhere: readonly string[];
  /** Cookies, and whatever is stored under a name. */
  readonly stored: readonly string[];
}

/** Visits a page as somebody who has never been there, and stays until `settled` says so. */
export async function visit(
  browser: Browser,
  address: string,
  settled: 'load' | 'networkidle' = 'load',
): Promise<Traces> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const { origin } = new URL(address);
  const elsewhere: string[] = [];
  const violations: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') elsewhere.push(url.href);
  });
  page.on('console', (message) => {
    if (/policy/iu.test(message.text())) violations.push(message.text());
  });
  await page.goto(address, { waitUntil: settled });
  const named = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
  const cookies = (await context.cookies()).map(({ name }) => name);
  await context.close();
  return { violations, elsewhere, stored: [...named, ...cookies] };
}
