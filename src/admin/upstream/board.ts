import { core, type PatchGroup } from './patch.ts';

const card = `${core}components/Workflow/WorkflowCard.js`;
const list = `${core}components/Workflow/WorkflowList.js`;

/** What is mended on the board of drafts. */
export const boardPatches: readonly PatchGroup[] = [
  {
    name: 'Flytta utkast utan mus',
    why: 'ett utkast kunde bara dras mellan spalterna. Nu har varje kort samma knapp för status som formuläret.',
    patches: [
      {
        file: card,
        from: 'import { components, colors,',
        to: 'import { Dropdown, DropdownItem, StyledDropdownButton, components, colors,',
      },
      {
        file: card,
        from: '  onPublish,\n  postAuthor,',
        to: '  onPublish,\n  steps,\n  ownStatus,\n  onMove,\n  postAuthor,',
      },
      {
        file: card,
        from: '_jsxs(CardButtonContainer, {\n      children: [',
        to: `_jsxs(CardButtonContainer, {
      children: [_jsx(Dropdown, {
        dropdownTopOverlap: "2.5rem",
        renderButton: () => _jsx(StyledDropdownButton, {
          children: t('editor.editorToolbar.status', { status: steps.find(([step]) => step === ownStatus)?.[1] })
        }),
        children: steps.map(([step, label]) => _jsx(DropdownItem, {
          label,
          icon: step === ownStatus ? 'check' : null,
          onClick: () => onMove(step)
        }, step))
      }), `,
      },
      {
        file: list,
        from: "import { Component } from 'react';",
        to: "import { Component } from 'react';\nimport { focusOn } from 'editor-focus';",
      },
      {
        file: list,
        from: 'postAuthor: postAuthor\n',
        to: `postAuthor: postAuthor,
              ownStatus,
              steps: status.valueSeq().toArray().filter(step => !this.props.isOpenAuthoring || step !== status.last()).map(step => [step, getColumnHeaderText(step, t)]),
              onMove: step => Promise.resolve(this.props.handleChangeStatus(collectionName, slug, ownStatus, step)).then(() => focusOn(\`a[href$="\${editLink}"]\`))
`,
      },
      {
        file: `${core}actions/editorialWorkflow.js`,
        from: '    backend.updateUnpublishedEntryStatus(',
        to: '    return backend.updateUnpublishedEntryStatus(',
      },
    ],
  },
  {
    name: 'Korten på tavlan',
    why: 'korten visade början av texten med all märkning, och rubrikerna låg på samma nivå som spalternas. Nu visar de sammanfattningen.',
    patches: [
      { file: list, from: "entry.getIn(['data', 'body'])", to: "entry.getIn(['data', 'summary'])" },
      {
        file: card,
        from: '_styled("h2", {\n  target: "ewffzyy6"',
        to: '_styled("h3", {\n  target: "ewffzyy6"',
      },
    ],
  },
];
