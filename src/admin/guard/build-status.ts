/** How the desk's latest build stands, as `GET api/build` answers. */
interface BuildState {
  readonly state: 'idle' | 'building' | 'done' | 'failed';
  readonly seconds?: number;
  readonly message?: string;
}

const pause = 500;

/** Tells of a build that goes on already, as after the page was loaded anew. */
export async function followRunningBuild(base: string): Promise<void> {
  const response = await fetch(`${base}api/build`).catch(() => undefined);
  if (!response?.ok) return;
  const { state } = (await response.json()) as BuildState;
  if (state === 'building') await followBuild(base);
}

/** Tells how the build goes that a publication began: when the page is there, or why it is not. */
export async function followBuild(base: string): Promise<void> {
  const line = statusLine();
  line.textContent = 'Webbplatsen byggs om …';
  for (;;) {
    const response = await fetch(`${base}api/build`).catch(() => undefined);
    if (!response?.ok) {
      line.textContent =
        'Det går inte att se om webbplatsen är klar: redigerarens server svarar inte.';
      return;
    }
    const { state, seconds, message } = (await response.json()) as BuildState;
    if (state === 'done') {
      line.textContent = `Klart: webbplatsen visar det du publicerade (${seconds ?? '?'} s).`;
    } else if (state === 'failed') {
      line.textContent = `Webbplatsen kunde inte byggas om. Den förra versionen visas. ${message ?? ''}`;
    }
    // Nothing was built since the server began.
    if (state === 'idle') line.textContent = '';
    if (state !== 'building') return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function statusLine(): HTMLElement {
  const found = document.getElementById('build-status');
  if (found) return found;
  const line = document.createElement('p');
  line.id = 'build-status';
  line.setAttribute('role', 'status');
  document.body.append(line);
  return line;
}
