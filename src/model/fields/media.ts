import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

const endings = {
  picture: ['jpg', 'jpeg', 'png', 'webp', 'avif'],
  document: ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'txt', 'csv'],
} as const;

/** The largest file that the editor takes, in bytes. */
const largest = 25_000_000;

/** A picture or a document in `content/media/`, as the address `/media/…`. */
export function media(accepts: keyof typeof endings, wording: Wording): Field<string> {
  const allowed = endings[accepts];
  const path = `^/media/([a-z0-9_-]+/)*[a-z0-9._-]+\\.(${allowed.join('|')})$`;
  const expected = `adressen till en fil i media/: /media/namn.${allowed[0]} (${allowed.join(', ')})`;
  return {
    ...wording,
    required: true,
    expected,
    zod: z
      .string(`Skriv ${expected}.`)
      .regex(new RegExp(path, 'u'), 'Lägg filen i media/ och skriv /media/ och filens namn.'),
    widget: {
      widget: accepts === 'picture' ? 'image' : 'file',
      choose_url: false,
      media_library: { config: { max_file_size: largest } },
    },
    json: { type: 'string', pattern: path },
    target: { to: 'media', accepts },
  };
}
