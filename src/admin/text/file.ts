import type { Fields } from '../../model/index.ts';
import { rewritten } from './body.ts';
import { mergeData, readData, writeData, type FormData } from './front-matter.ts';
import { restore } from './restore.ts';

/** The key under which a form remembers the text it was opened from. No field has this name. */
const openedFrom = '$opened-from';

/** The key under which a form holds the address that its text is to get. */
export const askedAddress = '$address';

const fence = '---\n';

/** How a kind of file becomes a form's data and comes back. */
export interface FileFormat {
  readonly fromFile: (source: string) => FormData;
  /** Writes only what was edited; every other byte is as it was. */
  readonly toFile: (data: FormData) => string;
}

/** The format of a text with front matter; sisters' fields are among `fields`. */
export function textFormat(fields: Fields): FileFormat {
  return {
    fromFile: (source) => {
      const { yaml, body } = cut(source);
      const data = readData(yaml, fields);
      return { ...data, ...(body === '' ? {} : { body }), [openedFrom]: source };
    },
    toFile: (form) => {
      const { [openedFrom]: opened, body = '', ...rest } = form;
      const data = Object.fromEntries(
        Object.entries(rest).filter(([name]) => name !== askedAddress),
      );
      const text = typeof body === 'string' ? body.trim() : '';
      if (typeof opened !== 'string' || opened.trim() === '') {
        const yaml = writeData(data, fields);
        return yaml + text === '' ? '' : fence + yaml + fence + withBody(text);
      }
      const parts = cut(opened);
      const yaml = mergeData(parts.yaml, data, fields);
      if (text === '') return parts.start + yaml + (parts.body === '' ? parts.between : fence);
      if (parts.body === '') return parts.start + yaml + fence + withBody(text);
      return parts.start + yaml + parts.between + restoredBody(parts.body, text) + parts.end;
    },
  };
}

/** The format of a file that is all YAML. */
export function yamlFormat(fields: Fields): FileFormat {
  return {
    fromFile: (source) => ({ ...readData(source, fields), [openedFrom]: source }),
    toFile: ({ [openedFrom]: opened, ...data }) =>
      mergeData(typeof opened === 'string' ? opened : '', data, fields),
  };
}

function withBody(text: string): string {
  return text === '' ? '' : `\n${text}\n`;
}

/** The body that was last put into the text that it was opened from: asked for again and again. */
let latest = { original: '', edited: '', restored: '' };

function restoredBody(original: string, edited: string): string {
  if (edited === original) return original;
  if (original !== latest.original || edited !== latest.edited) {
    latest = { original, edited, restored: restoredAnew(original, edited) };
  }
  return latest.restored;
}

function restoredAnew(original: string, edited: string): string {
  const meant = rewritten(edited);
  return restore({
    original,
    unchanged: rewritten(original),
    edited,
    isRight: (text) => rewritten(text) === meant,
  });
}

interface Parts {
  /** The first fence, the YAML, the second fence with the empty lines after it, the text, the rest. */
  readonly start: string;
  readonly yaml: string;
  readonly between: string;
  readonly body: string;
  readonly end: string;
}

/** Cuts a file in its parts, which put together are the file; without `---` all of it is YAML. */
function cut(source: string): Parts {
  const [, start = '', yaml = source, between = '', rest = ''] =
    /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n\s*|$))([\s\S]*)$/mu.exec(source) ?? [];
  const body = rest.trimEnd();
  return { start, yaml, between, body, end: rest.slice(body.length) };
}
