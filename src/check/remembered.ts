import type { TextName } from '../model/index.ts';
import { codeFigure } from '../pictures/code-figure.ts';
import { findKept, keep, nameOf } from '../pictures/kept.ts';
import { fastParse } from '../text/fast-parse.ts';
import { readFrontMatter, splitDocument } from '../text/index.ts';
import type { CheckedText, ReadText } from './checked.ts';
import { checkText, type Judged } from './text.ts';

/** What is kept of a sound text; its name, file, source and body are known to whoever asks. */
type Sound = Pick<CheckedText, 'data' | 'written' | 'uses' | 'headings'>;

/**
 * Checks a text, or remembers what it was found to be, without its tree; one with problems is checked
 * every time.
 */
export function checkOnce(source: string, name: TextName, file: string): Judged {
  const rooms = codeFigure('check', 'text', 'blocks', 'i18n', 'model', 'pictures');
  const kept = nameOf('checked', [rooms, JSON.stringify(name), source]);
  const said = findKept(kept);
  if (said !== undefined) return { problems: [], ...known(JSON.parse(said) as Sound) };
  const judged = checkText(source, name, file, fastParse);
  if (!judged.text) return judged;
  const { data, written, uses, headings } = judged.text;
  const sound: Sound = { data, written, uses, headings };
  keep(kept, JSON.stringify(sound));
  return { ...judged, ...known(sound) };

  function known(found: Sound): Pick<Judged, 'read' | 'text'> {
    const body = splitDocument(source)?.body ?? '';
    const text = { ...name, ...found, body, file, source, placeOf: placesIn(source) };
    return { read: text, text };
  }
}

// Few texts are ever asked for a place, so the front matter is read again for those.
function placesIn(source: string): ReadText['placeOf'] {
  return (path) => readFrontMatter(splitDocument(source)?.frontMatter ?? '').placeOf(path);
}
