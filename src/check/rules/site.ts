import { site as zod, siteFields, type Place, type Site } from '../../model/index.ts';
import { readFrontMatter } from '../../text/index.ts';
import { finding, firstOf, quote, type Finding } from '../finding.ts';
import { checkAmount } from './amount.ts';
import { checkArchivedLinks } from './archived-links.ts';
import { checkCharacters } from './characters.ts';
import { checkColours } from './colours.ts';
import { checkEditor } from './editor.ts';
import { checkFormerAddresses } from './former-addresses.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkSynonyms } from './synonyms.ts';

/** Checks `site.yaml`; `site` is there only when nothing was found. */
export function checkSite(source: string): { findings: Finding[]; site?: Site } {
  const raw = [...checkCharacters(source), ...checkAmount(source)];
  if (raw.length > 0) return { findings: firstOf(raw) };
  const frontMatter = readFrontMatter(source.split(/\r\n|\n|\r/u).join('\n'));
  const { findings, data } = checkFrontMatter(frontMatter, { fields: siteFields, zod });
  if (!data) return { findings: firstOf(findings) };
  const place = frontMatter.placeOf(['timeZone']);
  const beyond = [
    ...checkColours(data),
    ...checkTimeZone(data.timeZone, place),
    ...checkEditor(data.editor, frontMatter.placeOf),
    ...checkSynonyms(data, frontMatter.placeOf),
    ...checkFormerAddresses(data, frontMatter.placeOf),
    ...checkArchivedLinks(data, frontMatter.placeOf),
  ];
  return beyond.length > 0 ? { findings: firstOf(beyond) } : { findings, site: data };
}

function checkTimeZone(timeZone: string, place: Place): Finding[] {
  try {
    new Intl.DateTimeFormat('sv', { timeZone });
    return [];
  } catch {
    return [
      finding('time-zone', place, {
        found: quote(timeZone),
        expected: 'en tidszon med sitt IANA-namn',
        fix: 'Skriv till exempel Europe/Stockholm.',
      }),
    ];
  }
}

/** The finding for a content folder without `site.yaml`. */
export const missingSite = finding(
  'site-missing',
  { line: 1, column: 1 },
  {
    found: 'ingen site.yaml',
    expected: 'webbplatsens uppgifter',
    fix: 'Skapa filen med name, description, parties och de andra uppgifterna.',
  },
);
