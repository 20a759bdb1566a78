import type { TextName } from '../model/index.ts';
import { codeFigure } from '../pictures/code-figure.ts';
import { kept } from '../pictures/kept.ts';
import { fastParse } from '../text/fast-parse.ts';
import { readFrontMatter, splitDocument } from '../text/index.ts';
import type { CheckedText, ReadText } from './checked.ts';
import { checkText, type Judged } from './text.ts';

/** What came of checking a text, without its tree: those of a large archive would fill the memory. */
export type Remembered = Omit<Judged, 'body'>;

/** What is kept of a sound text; its name, file and source are known to whoever asks. */
type Sound = Pick<CheckedText, 'data' | 'body' | 'written' | 'uses' | 'headings'>;

/** Checks a text, or remembers what it was found to be; one with problems is checked every time. */
export async function checkOnce(source: string, name: TextName, file: string): Promise<Remembered> {
  const rooms = codeFigure('check', 'text', 'blocks', 'i18n', 'model', 'pictures');
  let faulty: Remembered | undefined;
  const said = await kept('checked', [rooms, JSON.stringify(name), source], () => {
    const { problems, read, text } = checkText(source, name, file, fastParse);
    faulty = text ? undefined : { problems, ...(read ? { read } : {}) };
    return Promise.resolve(text && Buffer.from(JSON.stringify(soundOf(text))));
  });
  if (faulty || !said) return faulty ?? { problems: [] };
  const sound = JSON.parse(Buffer.from(said).toString()) as Sound;
  const text = { ...name, ...sound, file, source, placeOf: placesIn(source) };
  return { problems: [], read: text, text };
}

const soundOf = ({ data, body, written, uses, headings }: CheckedText): Sound => ({
  data,
  body,
  written,
  uses,
  headings,
});

// Few texts are ever asked for a place, so the front matter is read again for those.
function placesIn(source: string): ReadText['placeOf'] {
  return (path) => readFrontMatter(splitDocument(source)?.frontMatter ?? '').placeOf(path);
}
