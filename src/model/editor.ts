import { choice, optional, text, webAddress, yesNo } from './fields/index.ts';
import type { Values } from './field.ts';

/** The settings under `editor` in `site.yaml`: where the published editor saves its texts. */
export const editorFields = {
  backend: choice({
    label: 'Tjänst',
    hint: 'Den tjänst där kodförrådet ligger.',
    options: { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' },
  }),
  repository: text({ label: 'Kodförråd', hint: 'Ägare och namn: agare/namn.', max: 140 }),
  branch: optional(text({ label: 'Gren', hint: 'Utelämnad: main.', max: 100 })),
  forgeAddress: optional(
    webAddress({
      label: 'Tjänstens adress',
      hint: 'Krävs för Forgejo, och för GitLab eller GitHub på egen server.',
    }),
  ),
  clientId: optional(
    text({
      label: 'Klient-id',
      hint: 'För GitLab och Forgejo: från OAuth-appen, som ska vara publik (utan hemlighet).',
      max: 200,
    }),
  ),
  signInAddress: optional(
    webAddress({
      label: 'Inloggningens adress',
      hint: 'För GitHub: där inloggningstjänsten svarar, utan /auth i slutet.',
    }),
  ),
  openAuthoring: optional(
    yesNo({
      label: 'Öppet för alla',
      hint: 'För GitHub: vem som helst med ett konto får lämna förslag.',
    }),
  ),
};

/** The checked settings of the published editor. */
export type Editor = Values<typeof editorFields>;

/** Where the forges are that everyone shares; each Forgejo is somebody's own. */
const shared = { github: 'https://github.com', gitlab: 'https://gitlab.com', forgejo: '' };

/** The `backend` part of Decap's configuration. */
export function backendConfig(editor: Editor): Record<string, unknown> {
  const { backend, repository: repo, branch = 'main', clientId } = editor;
  const common = { name: backend, repo, branch, api_root: apiAddress(editor) };
  const forge = forgeAddress(editor);
  switch (backend) {
    case 'github':
      return {
        ...common,
        ...signIn(editor),
        // The archive is public, so private repositories need not be opened to the editor.
        auth_scope: 'public_repo',
        open_authoring: editor.openAuthoring ?? false,
        squash_merges: true,
      };
    case 'gitlab':
      return {
        ...common,
        auth_type: 'pkce',
        app_id: clientId,
        base_url: forge,
        auth_endpoint: 'oauth/authorize',
        graphql_api_root: `${forge}/api/graphql`,
        squash_merges: true,
      };
    case 'forgejo':
      // Decap finds the addresses for signing in from api_root.
      return { ...common, app_id: clientId };
  }
}

/**
 * The origins that the editor's page fetches from, for its Content Security Policy. GitHub's status
 * page is not among them: Decap asks it now and then, and takes no answer for a good one.
 */
export function connectOrigins(editor: Editor): string[] {
  const addresses = [apiAddress(editor)];
  // With PKCE the page fetches its token from the forge itself.
  if (editor.backend !== 'github') addresses.push(forgeAddress(editor));
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** Decap compares `base_url` with the origin that the pop-up window speaks from. */
function signIn({ signInAddress = '' }: Editor) {
  const { origin, pathname } = new URL(signInAddress);
  return { base_url: origin, auth_endpoint: `${withoutSlash(pathname)}/auth` };
}

function forgeAddress({ backend, forgeAddress: address }: Editor): string {
  return withoutSlash(address ?? shared[backend]);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/u, '');
}

function apiAddress(editor: Editor): string {
  const forge = forgeAddress(editor);
  switch (editor.backend) {
    case 'github':
      // GitHub's own hosts have a host for the API, an enterprise's server has a folder.
      return /^https:\/\/(?:github\.com|[^/.]+\.ghe\.com)$/u.test(forge)
        ? forge.replace('//', '//api.')
        : `${forge}/api/v3`;
    case 'gitlab':
      return `${forge}/api/v4`;
    case 'forgejo':
      return `${forge}/api/v1`;
  }
}
