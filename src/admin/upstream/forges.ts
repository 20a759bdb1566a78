import { core, forgejo, github, gitlab, type PatchGroup } from './patch.ts';

const pkce = 'decap-cms-lib-auth/dist/esm/pkce-oauth.js';

const ownMedia =
  'Bara den som har skrivrätt ändrar bland bilder och dokument. Lägg till filen i den text som ska visa den.';
const ownTexts =
  'Bara den som har skrivrätt tar bort publicerade sidor. Hör av dig till någon av dem.';

/** What is mended in how Decap lets people in at the forges, and in what it tells them. */
export const forgePatches: readonly PatchGroup[] = [
  {
    name: 'Borttagna kopior',
    why: 'ett förslag från en kopia som inte finns längre dolde alla utkast.',
    patches: [
      {
        file: `${github}API.js`,
        from: 'pr => !pr.head.repo.fork && ',
        to: 'pr => pr.head.repo && !pr.head.repo.fork && ',
      },
    ],
  },
  {
    name: 'Utomståendes utkast',
    why: 'listan hämtades från en adress som GitHub inte längre beskriver.',
    patches: [
      {
        file: `${github}API.js`,
        from: '${this.repoURL}/git/refs/heads/cms/${this.repo}`',
        to: '${this.repoURL}/git/matching-refs/heads/cms/${this.repo}/`',
      },
    ],
  },
  {
    name: 'Egen kopia',
    why: 'en kopia som dröjde, nekades eller fick ett annat namn än kodförrådet gav inget besked.',
    patches: [
      {
        file: `${github}implementation.js`,
        from: '.then(() => true).catch(err => {',
        to: '.then(response => response.ok).catch(err => {',
      },
      {
        file: `${github}implementation.js`,
        from: 'return this.pollUntilForkExists({',
        to: "if (!fork.full_name) throw new Error(`GitHub gav dig ingen egen kopia: ${fork.message || 'okänt varför'}.`);\n      this.repo = fork.full_name;\n      return this.pollUntilForkExists({",
      },
      {
        file: `${github}AuthenticationPage.js`,
        from: 'this.loginWithOpenAuthoring(data).then(() => this.props.onLogin(data));',
        to: 'this.loginWithOpenAuthoring(data).then(() => this.props.onLogin(data)).catch(error => this.setState({ loginError: error ? error.message : undefined }));',
      },
    ],
  },
  {
    name: 'Frågan om en egen kopia',
    why: 'den stod på engelska och gick inte att avböja.',
    patches: [
      ...(
        [
          [
            "Open Authoring is enabled: we need to use a fork on your github account. (If a fork already exists, we'll use that.)",
            'Du har inte skrivrätt här, men du kan lämna förslag. De sparas i en egen kopia av kodförrådet på ditt konto hos GitHub. Kopian, dina förslag och ditt namn där kan alla se.',
          ],
          ['"Fork the repo"', '"Skapa min kopia"'],
          [
            'showAbortButton && _jsx(TextButton, {\n              onClick: refuseFork,\n              children: "Don\'t fork the repo"',
            '_jsx(TextButton, {\n              onClick: refuseFork,\n              children: "Nej, avbryt"',
          ],
        ] as const
      ).map(([from, to]) => ({ file: `${github}AuthenticationPage.js`, from, to })),
    ],
  },
  {
    name: 'Utomståendes gränser',
    why: 'vad den som saknar skrivrätt inte kan göra sades på engelska eller inte alls.',
    patches: [
      {
        file: `${github}implementation.js`,
        from: 'async persistMedia(mediaFile, options) {',
        to: `async persistMedia(mediaFile, options) {\n    if (this.useOpenAuthoring) throw new Error('${ownMedia}');`,
      },
      {
        file: `${github}API.js`,
        from: "return Promise.reject('Cannot delete published entries as an Open Authoring user!');",
        to: `throw new Error(paths.some(path => path.includes('/media/')) ? '${ownMedia}' : '${ownTexts}');`,
      },
    ],
  },
  {
    name: 'Inloggningens besked',
    why: 'varför någon inte släpptes in sades på engelska.',
    patches: [
      ...[
        [`${github}implementation.js`, 'GitHub'],
        [`${gitlab}implementation.js`, 'GitLab'],
        [`${forgejo}implementation.js`, 'Forgejo'],
      ].map(([file = '', name = '']) => ({
        file,
        from: `'Your ${name} user account does not have access to this repo.'`,
        to: `'Ditt konto hos ${name} har inte skrivrätt i kodförrådet.'`,
      })),
      {
        file: pkce,
        from: "new Error('Invalid nonce')",
        to: "new Error('Inloggningen började inte här, eller i ett annat fönster. Försök igen.')",
      },
    ],
  },
  {
    name: 'Nyss publicerat',
    why: 'redigeraren frågade efter sidan innan texten hade lästs igen.',
    patches: [
      {
        file: `${core}actions/deploys.js`,
        from: 'published ? backend.getDeploy(',
        to: 'published ? entry && backend.getDeploy(',
      },
    ],
  },
  {
    name: 'Bildernas besked',
    why: 'vad som gick fel med en bild, och frågan om den ska bytas ut, stod på engelska.',
    patches: [
      ...(
        [
          ['`Failed to persist media: ${error}`', '`Filen lades inte till. ${error.message}`'],
          [
            '`Failed to delete media: ${error.message}`',
            '`Filen togs inte bort. ${error.message}`',
          ],
          [
            '`${existingFile.name} already exists. Do you want to replace it?`',
            '`Det finns redan en fil som heter ${existingFile.name}. Ska den bytas ut?`',
          ],
        ] as const
      ).map(([from, to]) => ({ file: `${core}actions/mediaLibrary.js`, from, to })),
    ],
  },
];
