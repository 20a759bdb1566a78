import type { Patch, PatchGroup } from './patch.ts';

const select = 'react-select/dist/Select-ef7c0426.esm.js';
const drag = '@dnd-kit/core/dist/core.esm.js';

const inFile =
  (file: string) =>
  ([from, to]: readonly [string, string]): Patch => ({ file, from, to });

const choices: readonly (readonly [string, string])[] = [
  [
    'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu',
    'Gå med uppåtpil och nedåtpil, ta med Enter, stäng med Escape',
  ],
  ["', press Tab to select the option and exit the menu'", "', eller ta med Tab'"],
  [
    "|| 'Select', \" is focused \").concat(isSearchable ? ',type to refine list' : '', \", press Down to open the menu, \").concat(isMulti ? ' press left to focus selected values' : '')",
    "|| 'Val', \": \").concat(isSearchable ? 'skriv för att söka, ' : '', \"öppna med nedåtpil\").concat(isMulti ? ', gå till det valda med vänsterpil' : '', '.')",
  ],
  [
    'Use left and right to toggle between focused values, press Backspace to remove the currently focused value',
    'Gå mellan det valda med vänsterpil och högerpil, ta bort med backsteg',
  ],
  ['"option ".concat(label, ", deselected.")', '"".concat(label, " är inte längre valt.")'],
  ['All selected options have been cleared.', 'Inget är valt längre.'],
  [
    '"option".concat(labels.length > 1 ? \'s\' : \'\', " ").concat(labels.join(\',\'), ", selected.")',
    '"".concat(labels.join(\', \'), " är valt.")',
  ],
  [
    '"option ".concat(label, " is disabled. Select another option.")',
    '"".concat(label, " går inte att välja.")',
  ],
  ['"option ".concat(label, ", selected.")', '"".concat(label, " är valt.")'],
  ['" of ")', '" av ")'],
  ['"value ".concat(label, " focused, ")', '"".concat(label, ", ")'],
  ["isDisabled ? ' disabled' : ''", "isDisabled ? ', går inte att välja' : ''"],
  ["isSelected ? ' selected' : ''", "isSelected ? ', valt' : ''"],
  ["' for search term '", "' för '"],
  [
    '"".concat(count, " result").concat(count !== 1 ? \'s\' : \'\', " available")',
    '"".concat(count, " att välja bland")',
  ],
  ["'Select...'", "'Välj …'"],
];

const moves: readonly (readonly [string, string])[] = [
  [
    '\\n    To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.\\n  ',
    'Lyft med mellanslag, flytta med pilarna, släpp med mellanslag. Escape ångrar.',
  ],
  [
    'const defaultAnnouncements = {',
    "const placeOf = item => 'plats ' + ((item.data.current?.sortable?.index ?? 0) + 1);\nconst defaultAnnouncements = {",
  ],
  ['"Picked up draggable item " + active.id + "."', '"Lyft från " + placeOf(active) + "."'],
  [
    '"Draggable item " + active.id + " was moved over droppable area " + over.id + "."',
    '"Nu på " + placeOf(over) + "."',
  ],
  [
    '"Draggable item " + active.id + " is no longer over a droppable area."',
    '"Här går det inte att släppa."',
  ],
  [
    '"Draggable item " + active.id + " was dropped over droppable area " + over.id',
    '"Släppt på " + placeOf(over) + "."',
  ],
  [
    '"Dragging was cancelled. Draggable item " + active.id + " was dropped."',
    '"Flytten är ångrad."',
  ],
  ['"Draggable item " + active.id + " was dropped."', '"Släppt där den var."'],
];

/** What is mended in what only a screen reader tells. */
export const spokenPatches: readonly PatchGroup[] = [
  {
    name: 'Engelska som bara hörs',
    why: 'en skärmläsare läste på engelska hur man väljer i en lista och flyttar det som står i den.',
    patches: [...choices.map(inFile(select)), ...moves.map(inFile(drag))],
  },
];
