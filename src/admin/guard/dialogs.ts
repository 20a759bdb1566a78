import { diffComm } from 'node-diff3';
import type { FieldProblem } from './draft.ts';

/** Two versions of one file. */
export interface Conflict {
  readonly path: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Shows what has to be mended before the text can be saved. */
export function showProblems(problems: readonly FieldProblem[]): void {
  const list = element('ul', '');
  for (const { field, found, expected, fix } of problems.slice(0, 20)) {
    const item = element('li', '');
    item.append(
      element('strong', field),
      element('p', `Här står ${found}. Här ska stå ${expected}.`),
      element('p', fix),
    );
    list.append(item);
  }
  const count = problems.length === 1 ? 'en sak' : `${problems.length} saker`;
  const dialog = open(`Texten är inte sparad: ${count} att rätta`, list);
  dialog.append(closing(dialog, 'Tillbaka till texten', ''));
}

/** Shows both versions; answers whether the editor's own is to be saved on top of the other. */
export function askConflict({ mine, theirs, path }: Conflict): Promise<boolean> {
  const versions = element('div', '');
  versions.className = 'versions';
  versions.append(version('Din text', mine), version('Den andras text, som är sparad', theirs));
  const dialog = open('Någon annan har sparat samma text', differences(mine, theirs));
  dialog.append(
    versions,
    element('p', `Filen är ${path}. Båda finns kvar i historiken, vilken du än väljer.`),
    closing(dialog, 'Tillbaka, spara inte nu', ''),
    closing(dialog, 'Spara min text', 'mine'),
  );
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'mine'));
  });
}

function open(title: string, content: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'guard-dialog';
  const heading = element('h2', title);
  heading.id = 'guard-dialog-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, content);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** The lines that are not the same in both, so that nobody has to look for them. */
function differences(mine: string, theirs: string): HTMLElement {
  const section = element('section', '');
  const list = element('ul', '');
  list.className = 'differences';
  // What scrolls is reached from the keyboard.
  list.tabIndex = 0;
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', 'Det här skiljer');
  for (const part of diffComm(mine.split('\n'), theirs.split('\n'))) {
    if ('common' in part) continue;
    const item = element('li', '');
    item.append(line('Du', part.buffer1), line('Den andra', part.buffer2));
    list.append(item);
  }
  section.append(element('h3', 'Det här skiljer'), list);
  return section;
}

function line(who: string, written: readonly string[]): HTMLElement {
  const said = element('p', '');
  const text = written.join('\n').trim();
  said.append(element('strong', `${who}: `), text === '' ? '(inget här)' : text);
  return said;
}

function version(title: string, text: string): HTMLElement {
  const section = element('section', '');
  const written = element('textarea', '');
  written.value = text;
  written.setAttribute('readonly', '');
  written.setAttribute('aria-label', title);
  // Both begin where the texts begin: a text area is shown where its caret is.
  written.setSelectionRange(0, 0);
  section.append(element('h3', title), written);
  return section;
}

function closing(dialog: HTMLDialogElement, text: string, value: string): HTMLElement {
  const button = element('button', text);
  button.addEventListener('click', () => dialog.close(value));
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
