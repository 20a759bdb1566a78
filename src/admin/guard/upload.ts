/** The smallest body whose way is worth telling of, in characters: about half a second on a slow line. */
const large = 100_000;

/** Told how much of a file has been sent, from 0 to 1; `undefined` when it is over. */
export type Progress = (share: number | undefined) => void;

/** The same as `fetch`, but tells how far a large upload has come, which `fetch` itself cannot. */
export function tellingFetch(plain: typeof fetch, progress: Progress): typeof fetch {
  return (input, init) => {
    const isLarge = typeof init?.body === 'string' && init.body.length >= large;
    return isLarge
      ? send(new Request(input, { ...init, body: null }), init, progress)
      : plain(input, init);
  };
}

function send(
  { url, method, headers, credentials }: Request,
  { body, signal }: RequestInit,
  progress: Progress,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open(method, url);
    sending.responseType = 'blob';
    sending.withCredentials = credentials === 'include';
    headers.forEach((value, name) => {
      sending.setRequestHeader(name, value);
    });
    sending.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
    sending.onload = () => resolve(answerOf(sending));
    sending.onerror = () => reject(new TypeError('Det går inte att nå servern.'));
    sending.onabort = () => reject(new DOMException('Avbrutet', 'AbortError'));
    sending.onloadend = () => progress(undefined);
    signal?.addEventListener('abort', () => sending.abort());
    progress(0);
    sending.send(body as string);
  });
}

function answerOf(sending: XMLHttpRequest): Response {
  const { status, statusText } = sending;
  const headers = new Headers();
  for (const line of sending.getAllResponseHeaders().trim().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const isEmpty = status === 204 || status === 205 || status === 304;
  const body = isEmpty ? null : (sending.response as Blob);
  return new Response(body, { status, statusText, headers });
}

/** Shows how far an upload has come, until it is over. */
export function showProgress(share: number | undefined): void {
  const shown = document.getElementById('upload');
  if (share === undefined) {
    shown?.remove();
    return;
  }
  const bar = shown?.querySelector('progress') ?? newBar();
  bar.value = share;
}

function newBar(): HTMLProgressElement {
  const line = document.createElement('label');
  line.id = 'upload';
  const bar = document.createElement('progress');
  line.append('Skickar det du har lagt till … ', bar);
  document.body.append(line);
  return bar;
}
