import { collections, languages } from '../../model/index.ts';
import { core, markdown, ui, type PatchGroup } from './patch.ts';

const pane = `${core}components/Editor/EditorControlPane/EditorControlPane.js`;

const languageNames = JSON.stringify(
  Object.fromEntries(Object.entries(languages).map(([tag, { name }]) => [tag, name])),
);

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the choices are called, by the label of their field and the value that a file holds. */
const choiceNames = JSON.stringify(
  Object.fromEntries(
    Object.values(collections)
      .flatMap(({ fields }) => Object.values(fields))
      .flatMap(({ label, widget }) =>
        ((widget.options ?? []) as readonly Choice[]).map((choice) => [
          `${label} ${choice.value}`,
          choice.label,
        ]),
      ),
  ),
);

/** What is mended in what Decap shows and says. */
export const screenPatches: readonly PatchGroup[] = [
  {
    name: 'Fält i block',
    why: 'ett fält i ett block prövades inte när du lämnade det.',
    patches: [
      {
        file: `${markdown}components/Shortcode.js`,
        from: 'onValidateObject: noop,',
        to: 'onValidateObject: noop, onValidate: noop,',
      },
    ],
  },
  {
    name: 'Tomma hål',
    why: 'fält som en översättning inte har dolde Decap utan att ta bort deras plats, och några av dem skrev ändå i översättningen.',
    patches: [
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
    ],
  },
  {
    name: 'Namn för den som lyssnar',
    why: 'förhandsvisningen, texten och knapparna i listor saknade namn.',
    patches: [
      {
        file: `${core}components/Editor/EditorPreviewPane/EditorPreviewPane.js`,
        from: 'id: "preview-pane",',
        to: 'id: "preview-pane", title: "Förhandsvisning",',
      },
      {
        file: `${ui}IconButton.js`,
        from: 'isActive: isActive,',
        to: 'isActive: isActive, "aria-pressed": isActive,',
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
    ],
  },
  {
    name: 'Engelska ord',
    why: 'listor med val, och det som hörs när ett val tas bort, var på engelska.',
    patches: [
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
        file: 'react-toastify/dist/react-toastify.esm.mjs',
        from: 'ariaLabel:s="close"',
        to: 'ariaLabel:s="Stäng"',
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
    ],
  },
  {
    name: 'Knappar i knappar',
    why: 'verktygsraden över texten hade knappar inuti knappar.',
    patches: [
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
    ],
  },
  {
    name: 'Landmärken',
    why: 'sidorna saknade huvuddel.',
    patches: [
      ...[
        ['Editor/EditorInterface.js', 'e1nx103k5', 'EditorContainer'],
        ['Workflow/Workflow.js', 'e1t9l5ui4', 'WorkflowContainer'],
      ].map(([file = '', target = '', label = '']) => ({
        file: `${core}components/${file}`,
        from: `_styled("div", {\n  target: "${target}",\n  label: "${label}"`,
        to: `_styled("main", {\n  target: "${target}",\n  label: "${label}"`,
      })),
    ],
  },
  {
    name: 'Kontrast',
    why: 'flera texter var för ljusa.',
    patches: [
      { file: `${core}components/App/Header.js`, from: 'color:#7b8290', to: 'color:#565d69' },
      { file: `${ui}styles.js`, from: "gray: '#798291'", to: "gray: '#565d69'" },
      { file: `${ui}styles.js`, from: "blue: '#3a69c7'", to: "blue: '#2a55ab'" },
      { file: `${ui}styles.js`, from: "red: '#ff003b'", to: "red: '#c2002d'" },
      { file: `${ui}styles.js`, from: "controlLabel: '#5D626F'", to: "controlLabel: '#4a4f5a'" },
      { file: `${ui}styles.js`, from: "teal: '#17a2b8'", to: "teal: '#0b5f6d'" },
      { file: `${ui}styles.js`, from: 'color:#1195aa', to: 'color:#0b5f6d' },
    ],
  },
  {
    name: 'Språkens namn',
    why: 'språken hade sina koder i stället för namn.',
    patches: [
      {
        file: pane,
        from: 'locale: locale.toUpperCase()',
        to: `locale: (${languageNames})[locale]`,
      },
      {
        file: pane,
        from: 'locale: sourceLocale.toUpperCase()',
        to: `locale: (${languageNames})[sourceLocale]`,
      },
      { file: pane, from: 'label: l,', to: `label: (${languageNames})[l],` },
    ],
  },
  {
    name: 'Gruppernas namn',
    why: 'en lista i grupper visade valens engelska namn, som de står i filen.',
    patches: [
      {
        file: `${core}reducers/entries.js`,
        from: 'value = matched[0];',
        to: `value = (${choiceNames})[label + ' ' + matched[0]] ?? matched[0];`,
      },
      {
        file: `${core}components/Collection/Entries/EntriesCollection.js`,
        from: '`${label} ${value}`.trim()',
        to: 'value ? `${label}: ${value}` : label',
      },
    ],
  },
];
