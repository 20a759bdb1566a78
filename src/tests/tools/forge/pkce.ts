import { createHash, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Account, Forge } from './server.ts';

/** How somebody may meddle with a sign-in on its way back: a state, or a code, of their own. */
export type Meddling = 'state' | 'code' | undefined;

/** A forge's sign-in with a proof of one's own (RFC 7636), for everybody who comes. */
export interface SignIn extends Pick<Forge, 'first' | 'account'> {
  /** What happens to the next sign-in. */
  meddle: (how: Meddling) => void;
}

const kim: Account = { login: 'kim', name: 'Kim Redaktör', mayWrite: true };

/** The sign-in at these two addresses of a forge. */
export function signIn(authorize: string, token: string): SignIn {
  const challenges = new Map<string, { readonly challenge: string; readonly back: string }>();
  const tokens = new Set<string>();
  let meddling: Meddling;
  const lead = ({ searchParams }: URL, response: ServerResponse) => {
    const back = searchParams.get('redirect_uri') ?? '';
    const [code, other] = [randomUUID(), randomUUID()];
    const isSound =
      searchParams.get('code_challenge_method') === 'S256' &&
      searchParams.get('response_type') === 'code' &&
      searchParams.get('client_id') === 'klient';
    challenges.set(code, { challenge: searchParams.get('code_challenge') ?? '', back });
    challenges.set(other, { challenge: 'utmaningen i en annans webbläsare', back });
    const state = searchParams.get('state') ?? '';
    const address = new URL(back);
    address.search = new URLSearchParams({
      code: meddling === 'code' ? other : code,
      state: meddling === 'state' ? JSON.stringify({ nonce: 'en annans' }) : state,
    }).toString();
    meddling = undefined;
    response.writeHead(isSound ? 302 : 400, { location: address.href }).end();
  };
  const give = (body: string, response: ServerResponse) => {
    const asked = JSON.parse(body) as Readonly<Record<string, string | undefined>>;
    const { code = '', code_verifier: verifier = '' } = asked;
    const kept = challenges.get(code);
    // A code is good once.
    challenges.delete(code);
    const isProven =
      kept?.challenge === createHash('sha256').update(verifier).digest('base64url') &&
      kept.back === asked.redirect_uri &&
      asked.client_id === 'klient' &&
      asked.grant_type === 'authorization_code';
    const given = randomUUID();
    if (isProven) tokens.add(given);
    response
      .writeHead(isProven ? 200 : 400, { 'content-type': 'application/json' })
      .end(
        JSON.stringify(
          isProven
            ? { access_token: given, token_type: 'Bearer', refresh_token: randomUUID() }
            : { error: 'invalid_grant', error_description: 'The code is not for you' },
        ),
      );
  };
  return {
    meddle: (how) => (meddling = how),
    account: (said) =>
      tokens.has(/^(?:Bearer|token) (.+)$/u.exec(said)?.[1] ?? '') ? kim : undefined,
    first: (url, body, response) => {
      if (url.pathname === authorize) lead(url, response);
      else if (url.pathname === token) give(body, response);
      else return false;
      return true;
    },
  };
}
