import { core, type PatchGroup } from './patch.ts';

const library = `${core}components/MediaLibrary/`;

/** The buttons are out of use while a file is sent or removed, and lose the focus. */
const focusDialog = `focusOn('[aria-labelledby="media-library-title"]');`;

/** What is mended where pictures and documents are chosen. */
export const mediaPatches: readonly PatchGroup[] = [
  {
    name: 'Filer som redan finns',
    why: 'i en ny text som öppnades med sin adress gick inga bilder eller dokument att välja som redan fanns på webbplatsen.',
    patches: [
      {
        file: `${core}reducers/mediaLibrary.js`,
        from: '      key: file.id,\n      ...file\n    }));\n  } else {',
        to: `      key: file.id,
      ...file
    }));
    const own = new Set(files.map(file => file.path));
    const all = mediaLibrary.get('files') || [];
    files.push(...all.filter(file => !own.has(file.path) && isMediaFileInFolder(file.path, mediaFolder)));
  } else {`,
      },
    ],
  },
  {
    name: 'Välja filer utan mus',
    why: 'en fil gick bara att välja med musen, och inget sa vilken som var vald.',
    patches: [
      {
        file: `${library}MediaLibraryCardGrid.js`,
        from: '    tabIndex: "0",\n    style: {',
        to: `    tabIndex: "0",
    role: "button",
    title: file.name,
    "aria-pressed": isSelectedFile(file),
    onKeyDown: event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onAssetClick(file);
    },
    style: {`,
      },
      { file: `${library}MediaLibraryCard.js`, from: 'tabIndex: "-1",', to: '' },
      {
        file: `${library}MediaLibrary.js`,
        from: "import { Component } from 'react';",
        to: "import { Component } from 'react';\nimport { focusOn } from 'editor-focus';",
      },
      {
        file: `${library}MediaLibrary.js`,
        from: '        isPersisted: true\n      });',
        to: `        isPersisted: true\n      });\n      ${focusDialog}`,
      },
      {
        file: `${library}MediaLibrary.js`,
        from: '}).then(() => {\n      this.setState({',
        to: `}).then(() => {\n      ${focusDialog}\n      this.setState({`,
      },
      {
        file: `${core}components/UI/FileUploadButton.js`,
        from: "tabIndex: '0',",
        to: '',
      },
    ],
  },
  {
    name: 'Namn bland filerna',
    why: 'fönstret med bilder och dokument, dess sökfält och bilderna i det saknade namn, och att det var tomt sades som en rubrik.',
    patches: [
      {
        file: `${core}components/UI/Modal.js`,
        from: 'onRequestClose: onClose,',
        to: 'onRequestClose: onClose, aria: { labelledby: "media-library-title" },',
      },
      {
        file: `${library}MediaLibraryHeader.js`,
        from: '_jsx(LibraryTitle, {',
        to: '_jsx(LibraryTitle, {\n      id: "media-library-title",',
      },
      {
        file: `${library}MediaLibrarySearch.js`,
        from: 'placeholder: placeholder,',
        to: 'placeholder: placeholder, "aria-label": placeholder,',
      },
      {
        file: `${library}MediaLibraryCard.js`,
        from: 'loading: "lazy",',
        to: 'loading: "lazy", alt: "",',
      },
      { file: `${library}EmptyMessage.js`, from: '_jsx("h1", {', to: '_jsx("p", {' },
    ],
  },
];
