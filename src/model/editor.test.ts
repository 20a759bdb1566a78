import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backendConfig, connectOrigins, type Editor } from './editor.ts';

const nothing = {
  branch: undefined,
  forgeAddress: undefined,
  clientId: undefined,
  signInAddress: undefined,
  openAuthoring: undefined,
};
const github: Editor = {
  ...nothing,
  backend: 'github',
  repository: 'stad/arkiv',
  signInAddress: 'https://inlogg.exempel.se',
};
const gitlab: Editor = { ...github, ...nothing, backend: 'gitlab', clientId: 'abc' };
const forgejo: Editor = {
  ...gitlab,
  backend: 'forgejo',
  forgeAddress: 'https://kod.exempel.se/',
};

test('GitHub: the sign-in service’s origin and path stand apart', () => {
  assert.deepEqual(backendConfig(github), {
    name: 'github',
    repo: 'stad/arkiv',
    branch: 'main',
    api_root: 'https://api.github.com',
    base_url: 'https://inlogg.exempel.se',
    auth_endpoint: '/auth',
    auth_scope: 'public_repo',
    open_authoring: false,
    squash_merges: true,
  });
  const below = { ...github, signInAddress: 'https://exempel.se/inlogg/', openAuthoring: true };
  const { base_url, auth_endpoint, open_authoring } = backendConfig(below);
  assert.deepEqual(
    [base_url, auth_endpoint, open_authoring],
    ['https://exempel.se', '/inlogg/auth', true],
  );
});

test('GitHub’s API stands on a host of its own, an own server’s in a folder', () => {
  const apiOf = (forgeAddress: string) => backendConfig({ ...github, forgeAddress }).api_root;
  assert.equal(apiOf('https://github.com/'), 'https://api.github.com');
  assert.equal(apiOf('https://stad.ghe.com'), 'https://api.stad.ghe.com');
  assert.equal(apiOf('https://kod.exempel.se'), 'https://kod.exempel.se/api/v3');
});

test('GitLab signs in by PKCE, on its own server too', () => {
  assert.deepEqual(backendConfig({ ...gitlab, branch: 'utgåva' }), {
    name: 'gitlab',
    repo: 'stad/arkiv',
    branch: 'utgåva',
    api_root: 'https://gitlab.com/api/v4',
    auth_type: 'pkce',
    app_id: 'abc',
    base_url: 'https://gitlab.com',
    auth_endpoint: 'oauth/authorize',
    graphql_api_root: 'https://gitlab.com/api/graphql',
    squash_merges: true,
  });
  const own = backendConfig({ ...gitlab, forgeAddress: 'https://kod.exempel.se/git/' });
  assert.deepEqual(
    [own.base_url, own.api_root],
    ['https://kod.exempel.se/git', 'https://kod.exempel.se/git/api/v4'],
  );
});

test('Forgejo is where it is said to be', () => {
  assert.deepEqual(backendConfig(forgejo), {
    name: 'forgejo',
    repo: 'stad/arkiv',
    branch: 'main',
    api_root: 'https://kod.exempel.se/api/v1',
    app_id: 'abc',
  });
});

test('the editor’s page speaks to the forge alone', () => {
  assert.deepEqual(connectOrigins(github), ['https://api.github.com']);
  assert.deepEqual(connectOrigins(gitlab), ['https://gitlab.com']);
  assert.deepEqual(connectOrigins(forgejo), ['https://kod.exempel.se']);
});
