import { longText, text } from './fields/index.ts';
import { shapeOf } from './fields/group.ts';

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

/** The check of a sister's front matter. */
export const sister = shapeOf(sisterFields, 'Skriv uppgifterna mellan två rader med ---.');

/** A fingerprint of a text, 16 hex digits: FNV-1a, 64 bits, over its UTF-16 code units. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
