import { longText, text } from './fields/index.ts';
import { shapeOf } from './fields/group.ts';
import type { Values } from './field.ts';

/** What a text in another language holds beside its body; all else is the Swedish text's. */
export const sisterFields = {
  title: text({ label: 'Titel', max: 90 }),
  summary: longText({ label: 'Sammanfattning', max: 300 }),
  madeFrom: text({
    label: 'Gjord från',
    hint: 'Den svenska textens fingeravtryck när översättningen gjordes. Kontrollen visar det.',
    max: 16,
  }),
};

/** The front matter of a text in another language. */
export type SisterData = Values<typeof sisterFields>;

/** The check of a sister's front matter. */
export const sister = shapeOf(sisterFields, 'Skriv uppgifterna mellan två rader med ---.');

/**
 * A fingerprint of a text, 16 hex digits: FNV-1a, 64 bits, over its UTF-16 code units. Line
 * endings do not count, since Git may change them.
 */
export function fingerprint(source: string): string {
  const text = source.replace(/\r\n?/gu, '\n');
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
