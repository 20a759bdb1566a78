import type { Element, ElementContent } from 'hast';
import { elementsOf, findElement, h } from './element.ts';

/** What is added to a rendered Markdown table. */
interface Additions {
  readonly caption?: string;
  /** Whether the first cell of each row names the row. */
  readonly rowHeads?: boolean;
  /** Whether all but the first cell of each row are numbers, to be read below each other. */
  readonly numbers?: boolean;
  /** What an empty cell says. */
  readonly unknown?: string;
}

/**
 * The rendered table among some nodes, with `scope` on its head cells. An empty head cell
 * becomes a plain cell, since it names nothing.
 */
export function headedTable(
  children: readonly ElementContent[],
  { caption, rowHeads = false, numbers = false, unknown }: Additions,
): Element {
  const table = findElement(children, 'table');
  if (!table) throw new Error('A block that holds a table was rendered without one.');
  const parts = elementsOf(table.children).map((part) => ({
    ...part,
    children: elementsOf(part.children).map((row) => ({
      ...row,
      children: elementsOf(row.children)
        .map((cell, column) => (numbers && column > 0 ? atTheEnd(cell) : cell))
        .map((cell, column) =>
          part.tagName === 'thead'
            ? headCell(cell, 'col')
            : rowHeads && column === 0
              ? headCell(cell, 'row')
              : filled(cell, unknown),
        ),
    })),
  }));
  return { ...table, children: [...(caption ? [h('caption', {}, caption)] : []), ...parts] };
}

/**
 * A frame in which a wide table scrolls by itself. It can have the focus, since it could not be
 * scrolled from the keyboard otherwise, and so it needs a name.
 */
export function scrollFrame(label: string, table: Element): Element {
  return h('section', { className: ['table-scroll'], ariaLabel: label, tabIndex: 0 }, table);
}

function atTheEnd(cell: Element): Element {
  const properties = { ...cell.properties, align: undefined, className: ['align-right'] };
  return { ...cell, properties };
}

function filled(cell: Element, word: string | undefined): Element {
  if (word === undefined || cell.children.length > 0) return cell;
  return { ...cell, children: [{ type: 'text', value: word }] };
}

function headCell(cell: Element, scope: 'col' | 'row'): Element {
  if (cell.children.length === 0) return { ...cell, tagName: 'td' };
  return { ...cell, tagName: 'th', properties: { ...cell.properties, scope } };
}
