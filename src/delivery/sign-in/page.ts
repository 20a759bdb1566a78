import { randomText } from './state.ts';

const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'unsafe-none', // the window has to reach the editor that opened it
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const policy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src";

const document = (title: string, rest: string) => `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
${rest}
</html>
`;

/** A redirect to the forge. */
export function redirect(to: string, cookie: string): Response {
  return new Response(null, {
    status: 302,
    headers: { ...headers, Location: to, 'Set-Cookie': cookie },
  });
}

/** A page that says what went wrong; `words` are ours alone, never what somebody sent. */
export function failure(status: number, words: string, more: HeadersInit = {}): Response {
  const result = new Response(document('Inloggningen gick inte', `<p>${words}</p>`), {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `${policy} 'none'`,
    },
  });
  new Headers(more).forEach((value, name) => {
    result.headers.set(name, value);
  });
  return result;
}

/**
 * Decap's protocol: the window announces itself, the editor answers, and gets the message. The
 * announcement is no secret and goes to each origin in the list; the message only to the window
 * that opened this one, and only where that has answered from an origin in the list.
 */
const script = `
const { announcement, message, origins } = JSON.parse(document.getElementById('answer').textContent);
const say = (text) => { document.getElementById('status').textContent = text; };
const editor = window.opener;
addEventListener('message', function answer({ source, origin, data }) {
  if (source !== editor || data !== announcement || !origins.includes(origin)) return;
  removeEventListener('message', answer);
  editor.postMessage(message, origin);
  say('Klart. Fönstret kan stängas.');
});
if (editor) for (const origin of origins) editor.postMessage(announcement, origin);
else say('Redigeraren syns inte härifrån. Stäng fönstret och logga in igen.');
`;

/** The page that hands the token to the editor in the window that opened it. */
export function handOver(token: string, origins: readonly string[], cookie: string): Response {
  const nonce = randomText();
  const answer = JSON.stringify({
    announcement: 'authorizing:github',
    message: `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`,
    origins,
  }).replaceAll('<', '\\u003c');
  const content = `<p id="status" role="status">Lämnar över till redigeraren …</p>
<script type="application/json" id="answer">${answer}</script>
<script nonce="${nonce}">${script}</script>`;
  return new Response(document('Inloggning', content), {
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `${policy} 'nonce-${nonce}'`,
      'Set-Cookie': cookie,
    },
  });
}
