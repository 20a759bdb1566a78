import { isWebAddress } from '../../model/index.ts';
import { plainText, type Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';

const vague = new Set([
  'här',
  'klicka här',
  'tryck här',
  'läs mer',
  'läs mer här',
  'läs vidare',
  'mer',
  'mer information',
  'mer info',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
  'se mer',
  'se här',
  'gå till',
  'ladda ner',
  'here',
  'click here',
  'read more',
  'more',
  'link',
  'this link',
  'this page',
  'learn more',
  'denna sida',
  'den här sidan',
]);

const mail = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?subject=[^\s&\\<>"'`]*)?$/u;

/** Links lead somewhere safe and say where (WCAG 2.4.4, 2.4.9). */
export function checkLinks(visits: readonly Visit[]): Finding[] {
  return visits.flatMap(({ node, ancestors }) => {
    const target = node.type === 'link' || node.type === 'definition' ? node.url : undefined;
    const findings =
      target === undefined || isSafeTarget(target)
        ? []
        : [unsafe(target, placeOf(node, ancestors))];
    if (node.type !== 'link' && node.type !== 'linkReference') return findings;
    const text = plainText(node);
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
    if (words === '' || vague.has(words)) {
      findings.push(
        finding('link-text', placeOf(node, ancestors), {
          found: words === '' ? 'en länk utan text' : quote(text),
          expected: 'en länktext som säger vart länken leder',
          fix: 'Skriv vad man kommer till, till exempel namnet på sidan eller dokumentet.',
        }),
      );
    }
    return findings;
  });
}

/** Whether a link may lead there: the site's own addresses, the web, e-mail and telephone. */
export function isSafeTarget(target: string): boolean {
  if (/^#[\p{L}\p{N}_-]+$/u.test(target)) return true;
  if (/^\/(?!\/)[^\s\\<>"'`]*$/u.test(target)) return !/\.\.|%/u.test(pathOf(target));
  if (mail.test(target)) return true;
  return /^tel:\+?[\d-]{5,20}$/u.test(target) || isWebAddress(target);
}

function pathOf(target: string): string {
  return /^[^?#]*/u.exec(target)?.[0] ?? '';
}

function unsafe(target: string, place: ReturnType<typeof placeOf>): Finding {
  return finding('link-target', place, {
    found: quote(target),
    expected: '/sida/ på webbplatsen, #rubrik, https://…, mailto:… eller tel:…',
    fix: fixOf(target),
  });
}

function fixOf(target: string): string {
  if (/^mailto:/iu.test(target)) return 'Skriv bara mailto: och adressen: mailto:namn@exempel.se.';
  if (/^tel:/iu.test(target)) return 'Skriv numret utan mellanslag: tel:+46401234567.';
  if (/^https?:/iu.test(target)) return 'Kopiera adressen på nytt ur webbläsarens adressfält.';
  return /^[\w-]+(\.[\w-]+)+/u.test(target)
    ? 'Skriv hela adressen, med https:// först.'
    : 'Skriv adressen från webbplatsens rot, med / först, eller hela webbadressen.';
}
