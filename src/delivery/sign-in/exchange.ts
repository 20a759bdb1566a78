import type { Settings } from './settings.ts';

/** What came of asking the forge for a token. */
export type Outcome =
  { readonly token: string } | { readonly fault: 'unreachable' | 'unreadable' | 'refused' };

/** Changes the forge's one-time code for a token; what the forge says goes into no text of ours. */
export async function exchange(code: string, settings: Settings): Promise<Outcome> {
  const { forge, clientId, clientSecret, patience } = settings;
  let response: Response, text: string;
  try {
    response = await fetch(`${forge}/login/oauth/access_token`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, code }),
      // The secret follows nobody elsewhere; workers do not know 'error'.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    text = await response.text();
  } catch {
    return { fault: 'unreachable' };
  }
  return response.ok ? read(text) : { fault: 'unreachable' };
}

function read(text: string): Outcome {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'unreadable' };
  }
  if (typeof data !== 'object' || data === null) return { fault: 'unreadable' };
  if ('error' in data) return { fault: 'refused' };
  const token = 'access_token' in data ? data.access_token : undefined;
  return typeof token === 'string' && token !== '' ? { token } : { fault: 'unreadable' };
}
