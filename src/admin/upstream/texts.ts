import { original } from '../../model/index.ts';
import { core, markdown, type PatchGroup } from './patch.ts';

const draftReducer = `${core}reducers/entryDraft.js`;

/** What is mended in how Decap reads, keeps and saves texts. */
export const textsPatches: readonly PatchGroup[] = [
  {
    name: 'Språkens filer',
    why: 'Decap vill ha språkets namn i alla filer, också originalets. Här heter den svenska texten ”namn.mdx” och den engelska ”namn.en.mdx”.',
    patches: [
      {
        file: `${core}lib/i18n.js`,
        from: 'return path.replace(new RegExp(`${escapeRegExp(extension)}$`), `${locale}.${extension}`);',
        to: `return locale === '${original}' ? path : path.replace(new RegExp(\`\${escapeRegExp(extension)}$\`), \`\${locale}.\${extension}\`);`,
      },
      {
        file: `${core}lib/i18n.js`,
        from: "return parts.split('.').pop();",
        to: `return parts.split('/').pop().includes('.') ? parts.split('.').pop() : '${original}';`,
      },
    ],
  },
  {
    name: 'Saknade språk',
    why: 'en text där ett av språken inte fanns gick inte att spara.',
    patches: [
      {
        file: `${core}lib/i18n.js`,
        from: 'entry = entry.setIn(dataPath, serializeValues(entry.getIn(dataPath)));',
        to: 'if (entry.getIn(dataPath)) entry = entry.setIn(dataPath, serializeValues(entry.getIn(dataPath)));',
      },
    ],
  },
  {
    name: 'Översättningens original',
    why: 'förhandsvisningen av en översättning fick inte veta något om den svenska texten.',
    patches: [
      {
        file: `${core}lib/i18n.js`,
        from: "return entry.set('data', entry.getIn([I18N, locale, 'data']));",
        to: "return entry.set('swedish', entry.get('data')).set('data', entry.getIn([I18N, locale, 'data']));",
      },
    ],
  },
  {
    name: 'Adress skriven för hand',
    why: 'en annan texts adress i webbläsaren öppnade den, men med den förra textens uppgifter.',
    patches: [
      {
        file: `${core}components/App/App.js`,
        from: 'function RouteInCollection({',
        to: "let formPath, form = 0;\nfunction formKey({ history, location: { pathname } }) {\n  if (pathname !== formPath && history.action !== 'REPLACE') form += 1;\n  formPath = pathname;\n  return form;\n}\nfunction RouteInCollection({",
      },
      {
        file: `${core}components/App/App.js`,
        from: 'render: props => _jsx(Editor, {\n              ...props',
        to: 'render: props => _jsx(Editor, {\n              key: formKey(props),\n              ...props',
      },
    ],
  },
  {
    name: 'Texter som inte finns',
    why: 'en adress som ingen text har gav en tom sida utan väg tillbaka, eller en helt annan lista.',
    patches: [
      {
        file: `${core}components/App/App.js`,
        from: 'render(routeProps) : _jsx(Redirect, {\n        to: defaultPath\n      });',
        to: 'render(routeProps) : _jsx(NotFoundPage, {});',
      },
      {
        file: `${core}components/App/NotFoundPage.js`,
        from: 'children: _jsx("h2", {\n      children: t(\'app.notFoundPage.header\')\n    })',
        to: 'children: _jsx("main", { className: "not-found", children: [_jsx("h1", { children: t(\'app.notFoundPage.header\') }, 1), _jsx("a", { href: "#/", children: t(\'app.notFoundPage.back\') }, 2)] })',
      },
      {
        file: `${core}components/Editor/Editor.js`,
        from: '_jsx("div", {\n        children: _jsx("h3", {\n          children: entry.get(\'error\')\n        })\n      })',
        to: '_jsx("main", { className: "not-found", children: [_jsx("h1", { children: t(\'editor.editor.notOpened\') }, 1), _jsx("p", { children: entry.get(\'error\') }, 2), _jsx("a", { href: \'#\' + editorBackLink, children: t(\'editor.editorToolbar.backCollection\', { collectionLabel: collection.get(\'label\') }) }, 3)] })',
      },
    ],
  },
  {
    name: 'Byta adress',
    why: 'en text gick inte att flytta till en annan adress.',
    patches: [
      {
        file: draftReducer,
        from: '  if (!selectHasMetaPath(collection)) {\n    return;\n  }\n  const meta',
        to: "  const address = entryDraft.getIn(['entry', 'data', '$address']);\n  if (address) return join(collection.get('folder'), `${address}.${selectFolderEntryExtension(collection)}`);\n  if (!selectHasMetaPath(collection)) {\n    return;\n  }\n  const meta",
      },
      {
        file: `${core}actions/editorialWorkflow.js`,
        from: "if (collection.has('nested')) {\n        dispatch(loadEntries(collection));\n        const newSlug = slugFromCustomPath(collection, entry.get('path'));",
        to: "const newSlug = collection.has('folder') ? entry.getIn(['data', '$address']) || slugFromCustomPath(collection, entry.get('path')) : slug;\n      if (newSlug !== slug) {\n        dispatch(loadEntries(collection));",
      },
      {
        file: `${core}backend.js`,
        from: 'const path = selectEntryPath(collection, slug);\n      const i18nFiles',
        to: 'const paths = dataFiles.map(({ path }) => path.replace(/(\\/[^/.]+)\\.[^/]*$/, `$1.${extension}`));\n      const own = selectEntryPath(collection, slug);\n      const path = paths.includes(own) ? own : paths[0];\n      const i18nFiles',
      },
      {
        file: `${core}backend.js`,
        from: 'return grouped[0];',
        to: 'return { ...grouped[0], slug };',
      },
    ],
  },
  {
    name: 'Sena svar',
    why: 'en text som kom först när en annan hade öppnats lade sig i den andras formulär, till exempel efter ett slängt utkast.',
    patches: [
      {
        file: `${core}actions/entries.js`,
        from: 'export function loadEntry(collection, slug) {',
        to: 'export let formsLeft = 0;\nexport function loadEntry(collection, slug, form = formsLeft) {',
      },
      {
        file: `${core}actions/entries.js`,
        from: 'dispatch(createDraftFromEntry(loadedEntry));',
        to: 'if (form === formsLeft) dispatch(createDraftFromEntry(loadedEntry));',
      },
      {
        file: `${core}actions/entries.js`,
        from: 'export function discardDraft() {',
        to: 'export function discardDraft() {\n  formsLeft += 1;',
      },
      {
        file: `${core}actions/editorialWorkflow.js`,
        from: 'createDraftFromEntry, loadEntries,',
        to: 'createDraftFromEntry, formsLeft, loadEntries,',
      },
      {
        file: `${core}actions/editorialWorkflow.js`,
        from: 'export function loadUnpublishedEntry(collection, slug) {',
        to: 'export function loadUnpublishedEntry(collection, slug, form = formsLeft) {',
      },
      {
        file: `${core}actions/editorialWorkflow.js`,
        from: 'dispatch(createDraftFromEntry(entry));',
        to: 'if (form === formsLeft) dispatch(createDraftFromEntry(entry));',
      },
      {
        file: `${core}components/Editor/Editor.js`,
        from: "await deleteUnpublishedEntry(collection.get('name'), slug);\n    this.deleteBackup();",
        to: "await deleteUnpublishedEntry(collection.get('name'), slug);\n    this.deleteBackup();\n    if (this.isLeft) return;",
      },
      {
        file: `${core}components/Editor/Editor.js`,
        from: 'this.createBackup.flush();\n    this.props.discardDraft();',
        to: 'this.isLeft = true;\n    this.createBackup.flush();\n    this.props.discardDraft();',
      },
    ],
  },
  {
    name: 'Kopian i webbläsaren',
    why: 'den lades under den sparade texten i stället för över. Nu hämtas den sist.',
    patches: [
      {
        file: `${core}components/Editor/Editor.js`,
        from: '    retrieveLocalBackup(collection, slug);\n    if (newEntry) {\n      createEmptyDraft(collection, this.props.location.search);\n    } else {\n      loadEntry(collection, slug);\n    }',
        to: '    Promise.resolve(newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug)).then(() => this.isLeft || retrieveLocalBackup(collection, slug));',
      },
      {
        file: `${core}actions/editorialWorkflow.js`,
        from: 'dispatch(unpublishedEntryRedirected(collection, slug));\n        dispatch(loadEntry(collection, slug));',
        to: 'dispatch(unpublishedEntryRedirected(collection, slug));\n        await dispatch(loadEntry(collection, slug, form));',
      },
    ],
  },
  {
    name: 'Kopian medan du skriver',
    why: 'den gjordes först när du slutade skriva, och inte alls om fönstret stängdes.',
    patches: [
      {
        file: `${core}components/Editor/Editor.js`,
        from: 'this.props.persistLocalBackup(entry, collection);\n  }, 2000);',
        to: 'this.props.persistLocalBackup(entry, collection);\n  }, 1000, { maxWait: 3000 });',
      },
      {
        file: `${core}components/Editor/Editor.js`,
        from: 'this.exitBlocker = event => {',
        to: 'this.exitBlocker = event => {\n      this.createBackup.flush();',
      },
    ],
  },
  {
    name: 'Skrivet under tiden',
    why: 'det som skrevs medan texten sparades, publicerades eller lästes om räknades som sparat, eller försvann.',
    patches: [
      {
        file: draftReducer,
        from: "import get from 'lodash/get';",
        to: "import get from 'lodash/get';\nimport { isChanged, readAnew, typedIn } from 'editor-draft';",
      },
      {
        file: draftReducer,
        from: "return state.setIn(['entry', 'isPersisting'], true);",
        to: "return state.setIn(['entry', 'isPersisting'], true).set('saving', typedIn(state));",
      },
      {
        file: draftReducer,
        from: "state.set('hasChanged', false);\n        if (!state.getIn(['entry', 'slug'])) {",
        to: "state.set('saved', state.get('saving'));\n        state.set('hasChanged', isChanged(state));\n        if (!state.getIn(['entry', 'slug'])) {",
      },
      {
        file: draftReducer,
        from: "state.set('hasChanged', !entries.some(e => newData.equals(e.get(...dataPath))) || !entries.some(e => newMeta.equals(e.get('meta'))));",
        to: "state.set('hasChanged', isChanged(state));",
      },
      {
        file: draftReducer,
        from: '      // Existing Entry\n      return state.withMutations(state => {',
        to: `      const anew = readAnew(state, fromJS(action.payload.entry));
      if (anew) return anew;
      return state.withMutations(state => {
        state.set('saved', typedIn(Map({ entry: fromJS(action.payload.entry) })));`,
      },
      {
        file: draftReducer,
        from: '      // New Entry\n      return state.withMutations(state => {',
        to: "      return state.withMutations(state => {\n        state.delete('saved');",
      },
      {
        file: draftReducer,
        from: 'UNPUBLISHED_ENTRY_PUBLISH_FAILURE }',
        to: 'UNPUBLISHED_ENTRY_PUBLISH_FAILURE, UNPUBLISHED_ENTRY_DELETE_SUCCESS }',
      },
      {
        file: draftReducer,
        from: 'case ENTRY_DELETE_SUCCESS:',
        to: 'case UNPUBLISHED_ENTRY_DELETE_SUCCESS:\n    case ENTRY_DELETE_SUCCESS:',
      },
      ...[
        'persistEntry(collection);',
        "publishUnpublishedEntry(collection.get('name'), slug);",
      ].map((call) => ({
        file: `${core}components/Editor/Editor.js`,
        from: `await ${call}\n    this.deleteBackup();`,
        to: `await ${call}\n    this.deleteBackup();\n    setTimeout(() => this.props.hasChanged && this.createBackup(this.props.entryDraft.get('entry'), this.props.collection));`,
      })),
    ],
  },
  {
    name: 'Listan hos en tjänst',
    why: 'listan över en samlings texter frågade efter filer med originalets språk i namnet, och blev tom.',
    patches: [
      {
        file: `${core}backend.js`,
        from: 'return `${ruleString}\\\\.${defaultLocale}\\\\..*`;',
        to: 'return `${ruleString}\\\\/[^/.]+\\\\.[^/.]*$`;',
      },
    ],
  },
  {
    name: 'Långa texter',
    why: 'hela texten lästes om för varje tecken som skrevs, och skrivandet hackade.',
    patches: [
      {
        file: `${markdown}VisualEditor.js`,
        from: 'useState(props.value ? markdownToSlate(',
        to: 'useState(() => props.value ? markdownToSlate(',
      },
    ],
  },
];
