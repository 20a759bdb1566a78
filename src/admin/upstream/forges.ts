import { core, type PatchGroup } from './patch.ts';

const github = 'decap-cms-backend-github/dist/esm/';
const gitlab = 'decap-cms-backend-gitlab/dist/esm/';
const forgejo = 'decap-cms-backend-forgejo/dist/esm/';
const pkce = 'decap-cms-lib-auth/dist/esm/pkce-oauth.js';

const ownMedia =
  'Bara den som har skrivrätt ändrar bland bilder och dokument. Lägg till filen i den text som ska visa den.';
const ownTexts =
  'Bara den som har skrivrätt tar bort publicerade sidor. Hör av dig till någon av dem.';

/** What is mended in how Decap speaks with the forges. */
export const forgePatches: readonly PatchGroup[] = [
  {
    name: 'Saknade filer',
    why: 'en text som inte fanns, en som var tom och ett kodförråd som inte svarade såg likadana ut hos GitHub och Forgejo.',
    patches: [
      ...[github, forgejo].map((folder) => ({
        file: `${folder}implementation.js`,
        from: "      data: data\n    })).catch(() => ({\n      file: {\n        path,\n        id: null\n      },\n      data: ''\n    }));",
        to: '      data: data\n    }));',
      })),
    ],
  },
  {
    name: 'Borttagna översättningar',
    why: 'Decap kunde inte ta bort en fil i ett utkast hos GitHub, GitLab eller Forgejo.',
    patches: [
      {
        file: `${github}API.js`,
        from: 'async uploadBlob(item) {',
        to: 'async uploadBlob(item) {\n    if (item.isGone) return Object.assign(item, { sha: null });',
      },
      {
        file: `${gitlab}API.js`,
        from: 'if (fileExists) {',
        to: 'if (fileExists && file.isGone) {\n        action = CommitAction.DELETE;\n      } else if (fileExists) {',
      },
      {
        file: `${forgejo}API.js`,
        from: 'operation = FileOperation.UPDATE;\n        const newPath',
        to: 'operation = file.isGone ? FileOperation.DELETE : FileOperation.UPDATE;\n        const newPath',
      },
    ],
  },
  {
    name: 'Andras ändringar i utkast',
    why: 'Decap skrev utkastet ovanpå det som andra hade publicerat i samma text, och tvingade grenen dit.',
    patches: [
      {
        file: `${github}API.js`,
        from: 'const rebasedHead = await this.rebaseBranch(branch);',
        to: 'const rebasedHead = (await this.getBranch(branch)).commit;\n      await this.demandBases(options.bases, rebasedHead.sha, this.repoURL);',
      },
      {
        file: `${github}API.js`,
        from: 'return this.patchBranch(branch, commit.sha, {\n        force: true\n      });\n    }\n  }\n',
        to: 'return this.patchBranch(branch, commit.sha);\n    }\n  }\n',
      },
    ],
  },
  {
    name: 'Andras ändringar sedan formuläret öppnades',
    why: 'det som sparades hos GitHub skrevs över det som andra hade hunnit spara.',
    patches: [
      {
        file: `${github}API.js`,
        from: 'const changeTree = await this.updateTree(branchData.commit.sha, files, this.branch, hasSubfolders);',
        to: 'await this.demandBases(options.bases, branchData.commit.sha, this.originRepoURL);\n      const changeTree = await this.updateTree(branchData.commit.sha, files, this.branch, hasSubfolders);',
      },
      {
        file: `${github}API.js`,
        from: 'async getDifferences(from, to) {',
        to: 'async demandBases(bases, branch, repoURL) {\n    await Promise.all(Object.entries(bases).map(async ([path, base]) => {\n      const there = await this.getFileSha(path, { branch, repoURL }).catch(() => null);\n      if (there !== base) throw new APIError(path, 409, API_NAME);\n    }));\n  }\n  async getDifferences(from, to) {',
      },
      {
        file: `${gitlab}API.js`,
        from: 'await this.rebaseMergeRequest(mergeRequest);',
        to: '',
      },
    ],
  },
  {
    name: 'Krockar',
    why: 'det som ett kodförråd inte kunde slå ihop skrev Decap över det som var publicerat.',
    patches: [
      {
        file: `${github}API.js`,
        from: 'return this.forceMergePR(pullrequest);',
        to: 'throw error;',
      },
    ],
  },
  {
    name: 'Skyddad gren',
    why: 'det som ändras utan utkast gick inte att spara där grenen är skyddad. Här blir det ett förslag.',
    patches: [
      {
        file: `${github}API.js`,
        from: '.then(response => this.patchBranch(this.branch, response.sha));\n    } else {',
        to: '.then(response => this.patchOrPropose(options.commitMessage, response.sha));\n    } else {',
      },
      {
        file: `${github}API.js`,
        from: 'await this.patchBranch(this.branch, commit.sha);\n  }',
        to: `await this.patchOrPropose(message, commit.sha);
  }
  async patchOrPropose(message, sha) {
    try {
      return await this.patchBranch(this.branch, sha);
    } catch (error) {
      if (![403, 409, 422].includes(error.status)) throw error;
    }
    const branch = 'forslag/' + sha.slice(0, 12);
    await this.createBranch(branch, sha);
    const pull = await this.createPR(message, branch);
    await this.mergePR(pull).catch(() => {
      throw new Error('Det väntar som förslag ' + pull.number + ' hos GitHub. Någon med skrivrätt slår ihop det där när kontrollen har gått igenom.');
    });
    await this.deleteBranch(branch);
  }`,
      },
    ],
  },
  {
    name: 'Borttagna översättningar i öppnade utkast',
    why: 'en översättning som var borttagen i ett utkast kom tillbaka när utkastet öppnades.',
    patches: [
      {
        file: `${github}API.js`,
        from: 'const diffs = await Promise.all((files || []).map(file => this.diffFromFile(file)));',
        to: "const diffs = await Promise.all((files || []).filter(file => file.status !== 'removed').map(file => this.diffFromFile(file)));",
      },
    ],
  },
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
    name: 'Utkastets läge',
    why: 'ett utkast som sparades fick tillbaka det läge som det hade när formuläret öppnades.',
    patches: [
      {
        file: `${core}reducers/editorialWorkflow.js`,
        from: "fromJS(action.payload.entry));\n        map.deleteIn(['entities', `${action.payload.collection}.${action.payload.entry.get('slug')}`, 'isPersisting']);",
        to: "fromJS(action.payload.entry).set('status', state.getIn(['entities', `${action.payload.collection}.${action.payload.entry.get('slug')}`, 'status'], action.payload.entry.get('status'))));\n        map.deleteIn(['entities', `${action.payload.collection}.${action.payload.entry.get('slug')}`, 'isPersisting']);",
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
