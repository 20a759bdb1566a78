import { core, forgejo, github, gitlab, type PatchGroup } from './patch.ts';

/** How each forge is asked to make a draft's branch a proposal. */
const proposals = [
  [github, 'this.createPR(commitMessage, branchName)', 'branchName'],
  [forgejo, 'const pr = await this.createPR(options.commitMessage, branch)', 'branch'],
  [
    gitlab,
    'await this.createMergeRequest(branch, options.commitMessage, options.status || this.initialWorkflowStatus)',
    'branch',
  ],
] as const;

/** What is mended in how Decap saves, publishes and takes away at the forges. */
export const forgeSavingPatches: readonly PatchGroup[] = [
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
    name: 'Andras ändringar i samma ögonblick',
    why: 'GitLab och Forgejo fick inte veta vilken text det som sparades utgick från, och skrev över det som andra sparade samtidigt.',
    patches: [
      {
        file: `${gitlab}API.js`,
        from: 'const files = [...dataFiles, ...mediaFiles];',
        to: 'const files = [...dataFiles.map(file => ({ ...file, base: options.bases[file.path] })), ...mediaFiles];',
      },
      {
        file: `${gitlab}API.js`,
        from: 'this.isFileExists(file.path, branch)]);',
        to: 'this.lastCommitOf(file, branch)]);',
      },
      {
        file: `${gitlab}API.js`,
        from: 'path,\n        oldPath\n      };',
        to: 'path,\n        oldPath,\n        lastCommit: fileExists\n      };',
      },
      {
        file: `${gitlab}API.js`,
        from: 'file_path: item.path,',
        to: 'file_path: item.path,\n      last_commit_id: item.lastCommit,',
      },
      {
        file: `${gitlab}API.js`,
        from: 'async isFileExists(path, branch) {',
        to: `async lastCommitOf({ path, base }, branch) {
    const { ok, status, headers } = await this.request({
      method: 'HEAD',
      url: \`\${this.repoURL}/repository/files/\${encodeURIComponent(path)}\`,
      params: { ref: branch },
      cache: 'no-store'
    });
    if (!ok && status !== 404) throw new APIError(path, status, API_NAME);
    const there = ok ? headers.get('X-Gitlab-Blob-Id') : null;
    if (base !== undefined && there !== base) throw new APIError(path, 409, API_NAME);
    return ok ? headers.get('X-Gitlab-Last-Commit-Id') : undefined;
  }
  async isFileExists(path, branch) {`,
      },
      {
        file: `${forgejo}implementation.js`,
        from: 'const files = [...entry.dataFiles, ...entry.assets];',
        to: 'const files = [...entry.dataFiles.map(file => ({ ...file, base: options.bases[file.path] })), ...entry.assets];',
      },
      {
        file: `${forgejo}API.js`,
        from: 'sha = await this.getFileSha(file.path, {\n          branch\n        });',
        to: 'sha = file.base === undefined ? await this.getFileSha(file.path, { branch }) : file.base;\n        if (sha === null) throw new APIError(path, 404, API_NAME);',
      },
    ],
  },
  {
    name: 'Vad ett utkast ändrar',
    why: 'Forgejo räknar upp filerna i varje sparning för sig, och en text som hade flyttats lästes från sin gamla plats.',
    patches: [
      {
        file: `${forgejo}API.js`,
        from: 'const compareResult = await this.getDifferences(this.branch, headRef);',
        to: "const all = await this.getPullRequestFiles(pullRequest.number);\n      const compareResult = { files: all.filter(file => file.status !== 'deleted') };",
      },
    ],
  },
  {
    name: 'Grenar utan förslag',
    why: 'ett utkast som inte togs emot lämnade en gren efter sig, och det som sparades sedan nekades eller hamnade där ingen såg det.',
    patches: [
      ...proposals.map(([folder, call, branch]) => ({
        file: `${folder}API.js`,
        from: `${call};`,
        to: `${call}.catch(async error => {
      await this.deleteBranch(${branch}).catch(() => undefined);
      throw error;
    });`,
      })),
      {
        file: `${forgejo}API.js`,
        from: 'await this.createBranch(branch, this.branch);',
        to: 'options = { ...options, newBranch: branch };',
      },
      {
        file: `${forgejo}API.js`,
        from: 'await this.getChangeFileOperations(files, branch);\n    await this.changeFilesOnBranch(operations, options, branch);',
        to: 'await this.getChangeFileOperations(files, branchExists ? branch : this.branch);\n    await this.changeFilesOnBranch(operations, options, branchExists ? branch : this.branch);',
      },
      {
        file: `${forgejo}API.js`,
        from: 'body: JSON.stringify({\n        branch,\n',
        to: 'body: JSON.stringify({\n        branch,\n        new_branch: options.newBranch,\n',
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
];
