import type { Patch } from './patch-list.ts';

const core = 'decap-cms-core/dist/esm/';
const github = 'decap-cms-backend-github/dist/esm/';
const gitlab = 'decap-cms-backend-gitlab/dist/esm/';
const forgejo = 'decap-cms-backend-forgejo/dist/esm/';
const pkce = 'decap-cms-lib-auth/dist/esm/pkce-oauth.js';

const ownMedia =
  'Bara den som har skrivrätt ändrar bland bilder och dokument. Lägg till filen i den text som ska visa den.';
const ownTexts =
  'Bara den som har skrivrätt tar bort publicerade sidor. Hör av dig till någon av dem.';

/** What is changed in how Decap speaks with the forges, and why. */
export const forgePatches: readonly Patch[] = [
  // A text that is not there is told from one that is empty, and from a forge that does not answer.
  ...[github, forgejo].map((folder) => ({
    file: `${folder}implementation.js`,
    from: "      data: data\n    })).catch(() => ({\n      file: {\n        path,\n        id: null\n      },\n      data: ''\n    }));",
    to: '      data: data\n    }));',
  })),
  // A translation that is taken away is gone in the draft, on each forge in its own way.
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
  // A draft goes on from where it is. Decap puts it on top of what is published first, file by file,
  // which takes back what others have published in the same text; and forces the branch there.
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
  // What is saved goes on top of what its editor has seen, or not at all.
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
  // What a forge does not merge stays unmerged. Decap would write it over what is published.
  {
    file: `${github}API.js`,
    from: 'return this.forceMergePR(pullrequest);',
    to: 'throw error;',
  },
  // Where the branch is protected, what is changed without a draft becomes a proposal.
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
  // A translation that is gone in a draft does not come back when the draft is opened.
  {
    file: `${github}API.js`,
    from: 'const diffs = await Promise.all((files || []).map(file => this.diffFromFile(file)));',
    to: "const diffs = await Promise.all((files || []).filter(file => file.status !== 'removed').map(file => this.diffFromFile(file)));",
  },
  // A proposal from a fork that is gone does not hide all drafts.
  {
    file: `${github}API.js`,
    from: 'pr => !pr.head.repo.fork && ',
    to: 'pr => pr.head.repo && !pr.head.repo.fork && ',
  },
  // The address by which GitHub documents the list of an outsider's drafts.
  {
    file: `${github}API.js`,
    from: '${this.repoURL}/git/refs/heads/cms/${this.repo}`',
    to: '${this.repoURL}/git/matching-refs/heads/cms/${this.repo}/`',
  },
  // A fork takes a while, is refused at times, and may get another name than the site's repository.
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
  // Asking to fork, in Swedish, and with a way out.
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
  // What outsiders cannot do is said in Swedish; media would go into their copy, but no proposal.
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
  // Who is let in, and why not.
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
  // A draft that is saved keeps the status that it was given since its form was opened.
  {
    file: `${core}reducers/editorialWorkflow.js`,
    from: "fromJS(action.payload.entry));\n        map.deleteIn(['entities', `${action.payload.collection}.${action.payload.entry.get('slug')}`, 'isPersisting']);",
    to: "fromJS(action.payload.entry).set('status', state.getIn(['entities', `${action.payload.collection}.${action.payload.entry.get('slug')}`, 'status'], action.payload.entry.get('status'))));\n        map.deleteIn(['entities', `${action.payload.collection}.${action.payload.entry.get('slug')}`, 'isPersisting']);",
  },
  // The page of a text that has just been published is not there until it has been read again.
  {
    file: `${core}actions/deploys.js`,
    from: 'published ? backend.getDeploy(',
    to: 'published ? entry && backend.getDeploy(',
  },
  // What went wrong with a picture, and whether to replace one, in Swedish.
  ...(
    [
      ['`Failed to persist media: ${error}`', '`Filen lades inte till. ${error.message}`'],
      ['`Failed to delete media: ${error.message}`', '`Filen togs inte bort. ${error.message}`'],
      [
        '`${existingFile.name} already exists. Do you want to replace it?`',
        '`Det finns redan en fil som heter ${existingFile.name}. Ska den bytas ut?`',
      ],
    ] as const
  ).map(([from, to]) => ({ file: `${core}actions/mediaLibrary.js`, from, to })),
];
