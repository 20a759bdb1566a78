import { original } from '../model/index.ts';
import { forgePatches } from './patch-forges.ts';

/** A change to a file of Decap's, made in the build: `from` has to be there, or the build fails. */
export interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const core = 'decap-cms-core/dist/esm/';
const ui = 'decap-cms-ui-default/dist/esm/';
const markdown = 'decap-cms-widget-markdown/dist/esm/MarkdownControl/';

/** What is changed in Decap, and why; the handbook lists those that belong upstream. */
export const patches: readonly Patch[] = [
  ...forgePatches,
  // The Swedish text is `x.mdx`, its sisters are `x.en.mdx`.
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
  // A text that lacks one of the languages can be saved.
  {
    file: `${core}lib/i18n.js`,
    from: 'entry = entry.setIn(dataPath, serializeValues(entry.getIn(dataPath)));',
    to: 'if (entry.getIn(dataPath)) entry = entry.setIn(dataPath, serializeValues(entry.getIn(dataPath)));',
  },
  // The preview of a translation knows the Swedish text too.
  {
    file: `${core}lib/i18n.js`,
    from: "return entry.set('data', entry.getIn([I18N, locale, 'data']));",
    to: "return entry.set('swedish', entry.get('data')).set('data', entry.getIn([I18N, locale, 'data']));",
  },
  // Another form's address, written by hand, opens that form; a save only renames the address.
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
  // What is not there is told, with a way back.
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
  // A text can be given another address: its form asks for one, and Decap moves the file.
  {
    file: `${core}reducers/entryDraft.js`,
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
  // What the browser has kept of an unsaved text is asked for when the saved text has been read,
  // or that would be laid over it again.
  {
    file: `${core}components/Editor/Editor.js`,
    from: '    retrieveLocalBackup(collection, slug);\n    if (newEntry) {\n      createEmptyDraft(collection, this.props.location.search);\n    } else {\n      loadEntry(collection, slug);\n    }',
    to: '    Promise.resolve(newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug)).then(() => retrieveLocalBackup(collection, slug));',
  },
  {
    file: `${core}actions/editorialWorkflow.js`,
    from: 'dispatch(unpublishedEntryRedirected(collection, slug));\n        dispatch(loadEntry(collection, slug));',
    to: 'dispatch(unpublishedEntryRedirected(collection, slug));\n        await dispatch(loadEntry(collection, slug));',
  },
  // The browser's copy is made while somebody writes on, and once more before the window is left.
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
  // A forge's list of all texts asks for `x.sv.mdx`, and would find none.
  {
    file: `${core}backend.js`,
    from: 'return `${ruleString}\\\\.${defaultLocale}\\\\..*`;',
    to: 'return `${ruleString}\\\\/[^/.]+\\\\.[^/.]*$`;',
  },
  // A field within a block is judged when it is left, as any other.
  {
    file: `${markdown}components/Shortcode.js`,
    from: 'onValidateObject: noop,',
    to: 'onValidateObject: noop, onValidate: noop,',
  },
  // A field that a translation does not have leaves no hole in the form, and writes nothing there.
  {
    file: `${core}components/Editor/EditorControlPane/EditorControlPane.js`,
    from: 'onChange: this.onChange,\n          onValidate',
    to: 'onChange: isHidden ? () => undefined : this.onChange,\n          onValidate',
  },
  {
    file: `${core}components/Editor/EditorControlPane/EditorControl.js`,
    from: 'visibility: hidden;',
    to: 'display: none;',
  },
  // What an ear needs: names for the frame, the text, the buttons of a list, and the menus.
  {
    file: `${core}components/Editor/EditorPreviewPane/EditorPreviewPane.js`,
    from: 'id: "preview-pane",',
    to: 'id: "preview-pane", title: "Förhandsvisning",',
  },
  {
    file: `${markdown}VisualEditor.js`,
    from: 'autoFocus: false',
    to: 'autoFocus: false, "aria-label": field.get("label") || "Text"',
  },
  {
    file: `${ui}ListItemTopBar.js`,
    from: 'onClick: onCollapseToggle,',
    to: 'onClick: onCollapseToggle, type: "button", "aria-expanded": !collapsed, "aria-label": collapsed ? "Visa" : "Dölj",',
  },
  {
    file: `${ui}ListItemTopBar.js`,
    from: 'onClick: onRemove,',
    to: 'onClick: onRemove, type: "button", "aria-label": "Ta bort",',
  },
  // What a list of choices says while it has none, in Swedish.
  {
    file: 'react-select/dist/Select-ef7c0426.esm.js',
    from: "return 'No options';",
    to: "return 'Inga val';",
  },
  {
    file: 'react-select/dist/Select-ef7c0426.esm.js',
    from: "return 'Loading...';",
    to: "return 'Hämtar …';",
  },
  {
    file: 'react-select/dist/index-641ee5b8.esm.js',
    from: '"Remove ".concat(children || \'option\')',
    to: '"Ta bort ".concat(children || "valet")',
  },
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    from: '...attributes,',
    to: '...attributes, "aria-label": "Flytta", "aria-roledescription": "kan flyttas",',
  },
  // A button within a button: the outer one opens the menu, the inner one is its picture.
  {
    file: `${markdown}Toolbar.js`,
    from: 'type: "headings",',
    to: 'type: "headings", isPicture: true,',
  },
  {
    file: `${markdown}Toolbar.js`,
    from: "label: t('editor.editorWidgets.markdown.addComponent'),",
    to: "label: t('editor.editorWidgets.markdown.addComponent'), isPicture: true,",
  },
  {
    file: `${markdown}ToolbarButton.js`,
    from: '  isActive,\n  disabled\n}',
    to: '  isActive,\n  isPicture,\n  disabled\n}',
  },
  {
    file: `${markdown}ToolbarButton.js`,
    from: 'isActive: isActive,\n    onClick',
    to: 'as: isPicture ? "span" : "button",\n    isActive: isActive,\n    onClick',
  },
  // Every page of the editor has its landmark.
  ...[
    ['Editor/EditorInterface.js', 'e1nx103k5', 'EditorContainer'],
    ['Workflow/Workflow.js', 'e1t9l5ui4', 'WorkflowContainer'],
  ].map(([file = '', target = '', label = '']) => ({
    file: `${core}components/${file}`,
    from: `_styled("div", {\n  target: "${target}",\n  label: "${label}"`,
    to: `_styled("main", {\n  target: "${target}",\n  label: "${label}"`,
  })),
  // Contrast of at least 4.5:1 (WCAG 2.2, 1.4.3).
  { file: `${core}components/App/Header.js`, from: 'color:#7b8290', to: 'color:#565d69' },
  { file: `${ui}styles.js`, from: "gray: '#798291'", to: "gray: '#565d69'" },
  { file: `${ui}styles.js`, from: "blue: '#3a69c7'", to: "blue: '#2a55ab'" },
  { file: `${ui}styles.js`, from: "red: '#ff003b'", to: "red: '#c2002d'" },
  { file: `${ui}styles.js`, from: "controlLabel: '#5D626F'", to: "controlLabel: '#4a4f5a'" },
  { file: `${ui}styles.js`, from: 'color:#1195aa', to: 'color:#0b5f6d' },
];
