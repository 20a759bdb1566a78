import sv from 'decap-cms-locales/dist/esm/sv/index.js';

/** The texts that Decap's Swedish lacks, by their keys there. */
const missing: Readonly<Record<string, string>> = {
  'auth.loginWithForgejo': 'Logga in med Forgejo',
  'collection.collectionTop.viewAsList': 'Visa som lista',
  'collection.collectionTop.viewAsGrid': 'Visa som rutnät',
  'collection.entries.unpublishedHeader': 'Ännu inte publicerade',
  'editor.editorControl.field.widgetLabel': 'Fält (%{widgetLabel})',
  'editor.editorControlPane.i18n.copyFromLocale': 'Hämta från ett annat språk',
  'editor.editorControlPane.i18n.copyFromLocaleConfirm':
    'Ska texten från %{locale} kopieras hit?\nDet som redan står här skrivs över.',
  'editor.editorInterface.toggleNotes': 'Visa eller dölj anteckningar',
  'editor.editorNotesPane.title': 'Anteckningar',
  'editor.editorNotesPane.emptyState': 'Inga anteckningar än.',
  'editor.editorNotesPane.addNote': 'Lägg till anteckning',
  'editor.editorNotesPane.addPlaceholder': 'Skriv en anteckning …',
  'editor.editorNotesPane.editPlaceholder': 'Ändra anteckningen …',
  'editor.editorNotesPane.save': 'Spara',
  'editor.editorNotesPane.cancel': 'Avbryt',
  'editor.editorNotesPane.edit': 'Ändra',
  'editor.editorNotesPane.delete': 'Ta bort',
  'editor.editorNotesPane.resolve': 'Markera som löst',
  'editor.editorNotesPane.unresolve': 'Öppna igen',
  'editor.editorNotesPane.confirmDelete': 'Ska anteckningen tas bort?',
  'editor.editorNotesPane.shortcut': 'Tips: Ctrl+Enter lägger till anteckningen.',
  'editor.editorToolbar.statusInfoTooltipDraft':
    'Texten är ett utkast. Välj ”Under granskning” när någon annan kan läsa den.',
  'editor.editorToolbar.statusInfoTooltipInReview':
    'Texten granskas. Du kan fortfarande ändra den.',
  'editor.editorWidgets.markdown.strikethrough': 'Genomstruken',
  'editor.editorWidgets.markdown.toggleMode.rich': 'Visa som text',
  'editor.editorWidgets.markdown.toggleMode.markdown': 'Visa som Markdown',
  'editor.editorWidgets.image.chooseMultiple': 'Välj bilder',
  'editor.editorWidgets.image.addMore': 'Lägg till fler bilder',
  'editor.editorWidgets.image.removeAll': 'Ta bort alla bilder',
  'editor.editorWidgets.file.chooseMultiple': 'Välj filer',
  'editor.editorWidgets.file.addMore': 'Lägg till fler filer',
  'editor.editorWidgets.file.removeAll': 'Ta bort alla filer',
  'editor.editorWidgets.datetime.setToNow': 'Sätt %{fieldLabel} till nu',
  'editor.editorWidgets.list.add': 'Lägg till: %{item}',
  'editor.editorWidgets.list.addType': 'Lägg till: %{item}',
  'editor.editorWidgets.object.expand': 'Visa',
  'editor.editorWidgets.object.collapse': 'Dölj',
  'mediaLibrary.mediaLibraryModal.close': 'Stäng',
  'ui.settingsDropdown.account': 'Mitt konto',
  'ui.toast.noteAdded': 'Anteckningen är tillagd',
  'ui.toast.onFailToAddNote': 'Anteckningen kunde inte läggas till: %{details}',
  'ui.toast.noteUpdated': 'Anteckningen är ändrad',
  'ui.toast.onFailToUpdateNote': 'Anteckningen kunde inte ändras: %{details}',
  'ui.toast.noteDeleted': 'Anteckningen är borttagen',
  'ui.toast.onFailToDeleteNote': 'Anteckningen kunde inte tas bort: %{details}',
  'ui.toast.noteResolved': 'Anteckningen är löst',
  'ui.toast.noteReopened': 'Anteckningen är öppen igen',
  'ui.toast.onFailToToggleNote': 'Anteckningen kunde inte ändras: %{details}',
};

/** Texts of this editor's own, and of Decap's that it says in its own words. */
const better: Readonly<Record<string, string>> = {
  'editor.editorControlPane.i18n.writingInLocale': 'Språk: %{locale}',
  'app.header.quickAdd': 'Skriv ny',
  'app.header.content': 'Texter',
  'app.header.workflow': 'Utkast och granskning',
  'app.header.media': 'Bilder och dokument',
  'app.notFoundPage.header': 'Här finns inget att redigera',
  'app.notFoundPage.back': 'Till texterna',
  'editor.editor.notOpened': 'Texten gick inte att öppna',
  'collection.collectionTop.newButton': 'Ny: %{collectionLabel}',
  'collection.collectionTop.newButtonAriaLabel': 'Ny: %{collectionLabel}',
  'collection.entries.noEntries': 'Här finns inga texter än',
  'collection.sidebar.collections': 'Texter',
  'collection.sidebar.allCollections': 'alla texter',
  'editor.editor.confirmLoadBackup':
    'Det finns en kopia i webbläsaren av det du skrev sist. Ska den hämtas?',
  'editor.editorInterface.toggleI18n': 'Visa eller dölj översättningar',
  'editor.editorToolbar.backCollection': ' Tillbaka till: %{collectionLabel}',
  'editor.editorToolbar.deletePublishedEntry': 'Ta bort sidan',
  'editor.editorToolbar.deleteUnpublishedEntry': 'Släng utkastet',
  'editor.editorToolbar.deleteUnpublishedChanges': 'Släng ändringarna',
  'editor.editorToolbar.deployButtonLabel': 'Visa sidan',
  'editor.editorToolbar.updating': 'Uppdaterar …',
  'workflow.workflow.dateFormat': 'YYYY-MM-DD',
  'workflow.workflow.newPost': 'Ny text',
  'workflow.workflow.workflowHeading': 'Utkast och granskning',
  'ui.toast.entrySaved': 'Utkastet är sparat',
  'ui.toast.entryPublished': 'Texten är publicerad',
  'ui.toast.missingRequiredField': 'Fyll i det som saknas, eller rätta det som är märkt i rött.',
  'ui.toast.onFailToPersist': 'Texten sparades inte. %{details}',
  'ui.toast.onFailToPublishEntry': 'Texten publicerades inte. %{details}',
  'ui.toast.onFailToDelete': 'Texten togs inte bort. %{details}',
  'collection.entries.loadingEntries': 'Hämtar texterna …',
  'editor.editor.loadingEntry': 'Hämtar texten …',
  'editor.editor.onLeavePage': 'Det du har skrivit är inte sparat. Vill du lämna texten ändå?',
  'editor.editor.onPublishing': 'Ska texten publiceras?',
  'editor.editor.onPublishingNotReady': 'Välj statusen ”Redo” innan du publicerar.',
  'editor.editor.onPublishingWithUnsavedChanges':
    'Du har osparade ändringar. Spara innan du publicerar.',
  'editor.editor.onUpdatingWithUnsavedChanges':
    'Du har osparade ändringar. Spara innan du ändrar status.',
  'editor.editor.onDeletePublishedEntry': 'Ska sidan tas bort?',
  'editor.editor.onDeleteWithUnsavedChanges':
    'Ska sidan tas bort? Det du inte har sparat försvinner också.',
  'editor.editor.onDeleteUnpublishedChanges': 'Ska allt slängas som inte är publicerat?',
  'editor.editor.onDeleteUnpublishedChangesWithUnsavedChanges':
    'Ska allt slängas som inte är publicerat, även det du inte har sparat?',
  'editor.editor.onUnpublishing': 'Ska sidan avpubliceras?',
  'ui.toast.onFailToLoadEntries': 'Det gick inte att hämta. %{details}',
  'ui.toast.entryUpdated': 'Statusen är ändrad',
  'ui.toast.entryUnpublished': 'Texten är avpublicerad',
  'ui.toast.onDeleteUnpublishedChanges': 'Det opublicerade är slängt',
  'ui.toast.onFailToUpdateStatus': 'Statusen ändrades inte. %{details}',
  'ui.toast.onFailToUnpublishEntry': 'Texten avpublicerades inte. %{details}',
  'ui.toast.onLoggedOut': 'Du har blivit utloggad. Kopiera det du har skrivit och logga in igen.',
  'workflow.workflow.description':
    'Väntar på granskning: %{smart_count}. Redo att publiceras: %{readyCount}.',
  'workflow.workflow.loading': 'Hämtar utkasten …',
  'workflow.workflowCard.deleteChanges': 'Släng ändringarna',
  'workflow.workflowCard.deleteNewEntry': 'Släng utkastet',
  'workflow.workflowCard.publishChanges': 'Publicera',
  'workflow.workflowCard.publishNewEntry': 'Publicera',
  'workflow.workflowList.currentEntries': '%{smart_count} text |||| %{smart_count} texter',
  'workflow.workflowList.onDeleteEntry': 'Ska utkastet slängas?',
  'workflow.workflowList.onPublishEntry': 'Ska texten publiceras?',
  'workflow.workflowList.onPublishingNotReadyEntry':
    'Bara det som är ”Redo” går att publicera. Flytta kortet dit först.',
  'mediaLibrary.mediaLibraryModal.mediaAssets': 'Bilder och dokument',
  'mediaLibrary.mediaLibraryModal.noAssetsFound': 'Här finns inga filer än.',
  'mediaLibrary.mediaLibraryModal.noImagesFound': 'Här finns inga bilder än.',
  'mediaLibrary.mediaLibraryModal.loading': 'Hämtar …',
  'mediaLibrary.mediaLibraryModal.noResults': 'Ingen fil heter så.',
  'mediaLibrary.mediaLibraryModal.search': 'Sök bland filerna',
  'mediaLibrary.mediaLibraryModal.uploading': 'Laddar upp …',
  'mediaLibrary.mediaLibraryModal.deleting': 'Tar bort …',
  'mediaLibrary.mediaLibraryModal.deleteSelected': 'Ta bort markerad',
  'mediaLibrary.mediaLibraryCard.copyPath': 'Kopiera sökväg',
  'mediaLibrary.mediaLibraryCard.copyName': 'Kopiera namn',
  'mediaLibrary.mediaLibraryCard.copyUrl': 'Kopiera adress',
  'mediaLibrary.mediaLibrary.onDelete': 'Ska filen tas bort?',
  'ui.default.goBackToSite': 'Till webbplatsen',
};

/** All of Decap's texts in Swedish. */
export const swedish = withTexts(withTexts(sv, missing), better);

function withTexts(texts: Record<string, unknown>, added: Readonly<Record<string, string>>) {
  const whole = structuredClone(texts);
  for (const [key, text] of Object.entries(added)) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let place = whole;
    for (const part of path) place = (place[part] ??= {}) as Record<string, unknown>;
    place[last] = text;
  }
  return whole;
}
