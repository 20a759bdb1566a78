import type { Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';

const says = /^(bild|foto|fotografi|image|picture|photo|img|skärmbild|logga|logotyp)$/iu;
const fileName = /\.(jpe?g|png|gif|webp|avif|svg|heic)$/iu;

/** Pictures in the text say what they show (WCAG 1.1.1) and lie in `media/`. */
export function checkPictures(visits: readonly Visit[]): Finding[] {
  return visits.flatMap(({ node }) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Picture') {
      const alt = node.attributes.find(
        (item) => item.type === 'mdxJsxAttribute' && item.name === 'alt',
      );
      return typeof alt?.value === 'string' && alt.value !== '' ? checkAlt(alt.value, node) : [];
    }
    if (node.type !== 'image') return [];
    return [...checkAlt(node.alt ?? '', node), ...checkAddress(node.url, node)];
  });
}

function checkAlt(alt: string, node: Visit['node']): Finding[] {
  const text = alt.trim();
  if (text !== '' && !says.test(text) && !fileName.test(text)) return [];
  return [
    finding('alt-text', placeOf(node), {
      found: text === '' ? 'en bild utan beskrivning' : quote(text),
      expected: 'en beskrivning av vad bilden visar',
      fix: 'Skriv ![det som syns](/media/…). Är bilden bara utsmyckning: <Picture src="/media/…" decorative />.',
    }),
  ];
}

function checkAddress(url: string, node: Visit['node']): Finding[] {
  if (/^\/media\/(?:[\w-]+\/)*[\w.-]+\.(?:jpe?g|png|webp|avif)$/u.test(url)) return [];
  return [
    finding('picture-address', placeOf(node), {
      found: quote(url),
      expected: '/media/namn.jpg (jpg, jpeg, png, webp eller avif)',
      fix: 'Lägg bilden i media/ och skriv /media/ och filens namn. Spara HEIC och SVG som JPEG eller PNG.',
    }),
  ];
}
