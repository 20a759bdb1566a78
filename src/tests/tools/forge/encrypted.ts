import type { BrowserContext } from 'playwright-core';

/**
 * Lets a window reach servers on this machine at encrypted addresses, as from the net: Decap lets
 * nobody sign in where the connection is not encrypted.
 */
export async function reach(
  context: BrowserContext,
  servers: Readonly<Record<string, string>>,
): Promise<void> {
  await context.route(/^https:/u, async (route) => {
    const request = route.request();
    const { origin, pathname, search } = new URL(request.url());
    const server = servers[origin];
    if (server === undefined) return route.abort();
    const method = request.method();
    const response = await fetch(new URL(pathname + search, server), {
      method,
      headers: await request.allHeaders(),
      body: method === 'GET' || method === 'HEAD' ? null : request.postData(),
      redirect: 'manual',
    }).catch(() => undefined);
    // A window that closes may still ask.
    if (!response) return route.abort();
    const answered = route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
    // A page that has been left waits for nothing.
    return answered.catch(() => undefined);
  });
}
