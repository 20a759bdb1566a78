import { exchange, type Outcome } from './exchange.ts';
import { failure, handOver, redirect } from './page.ts';
import type { Settings } from './settings.ts';
import { forgetState, isExpected, randomText, rememberState } from './state.ts';

const again = 'Stäng fönstret och logga in igen från redigeraren.';

const words: Readonly<Record<Extract<Outcome, { fault: string }>['fault'], string>> = {
  unreachable: `Tjänsten som sköter kontona svarar inte. Vänta en stund. ${again}`,
  unreadable: `Tjänsten som sköter kontona gav ett svar som inte går att läsa. ${again}`,
  refused: `Tjänsten som sköter kontona godtog inte inloggningen. ${again}`,
};

/**
 * Signs an editor in at GitHub: `…/auth` sends the browser there, `…/callback` takes it back. It
 * keeps nothing: what has to be remembered between the two lies in the browser's cookie.
 */
export async function handle(request: Request, settings: Settings): Promise<Response> {
  if (request.method !== 'GET')
    return failure(405, 'Adressen går bara att öppna.', { Allow: 'GET' });
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/auth')) return start(searchParams, settings);
  if (pathname.endsWith('/callback'))
    return finish(searchParams, request.headers.get('Cookie'), settings);
  return failure(404, 'Här finns bara inloggningen till redigeraren.');
}

function start(query: URLSearchParams, { forge, clientId, scopes }: Settings): Response {
  if (query.get('provider') !== 'github')
    return failure(400, 'Här går det bara att logga in med GitHub.');
  const scope = query.get('scope') ?? '';
  if (!scopes.includes(scope))
    return failure(403, 'Redigeraren begär en behörighet som inloggningen inte ger ut.');
  const state = randomText();
  const asked = new URLSearchParams({ client_id: clientId, scope, state });
  return redirect(`${forge}/login/oauth/authorize?${asked.toString()}`, rememberState(state));
}

async function finish(query: URLSearchParams, cookies: string | null, settings: Settings) {
  const fail = (status: number, text: string) =>
    failure(status, text, { 'Set-Cookie': forgetState });
  if (!isExpected(query.get('state'), cookies))
    return fail(
      403,
      `Inloggningen är för gammal, redan använd eller påbörjad någon annanstans. ${again}`,
    );
  if (query.get('error') === 'access_denied') return fail(403, `Inloggningen avbröts. ${again}`);
  const code = query.get('code') ?? '';
  if (query.has('error') || code === '') return fail(502, words.refused);
  const outcome = await exchange(code, settings);
  return 'token' in outcome
    ? handOver(outcome.token, settings.origins, forgetState)
    : fail(502, words[outcome.fault]);
}
