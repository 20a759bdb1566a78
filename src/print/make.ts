import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../i18n/index.ts';
import { iconPaths } from '../marks/index.ts';
import type { Site } from '../model/index.ts';
import { languages, type Language } from '../model/index.ts';
import { codeFigure } from '../pictures/code-figure.ts';
import { kept } from '../pictures/kept.ts';
import type { Setter } from './cache.ts';
import { SettingError } from './compile.ts';
import { drawingStyle } from './drawing-style.ts';
import { accentsOf } from './drawings.ts';
import type { Offer } from './offer.ts';
import { documentOf } from './page-document.ts';
import type { Document, Shape } from './paper.ts';
import { picturesIn } from './pictures.ts';

/** A document that cannot be made, told with the content file that it is made from. */
class DocumentError extends Error {
  override name = 'DocumentError';
}

/** What documents are made of beside their pages. */
export interface Press {
  readonly site: Site;
  /** Where the site is published, base path included; absent where that is not known. */
  readonly url: URL | undefined;
  readonly base: string;
  /** The folder of the finished site. */
  readonly folder: string;
  readonly set: Setter;
}

/** Makes the document that a page offers. Throws a `DocumentError`. */
export async function makeDocument(
  html: string,
  page: string,
  offer: Offer,
  press: Press,
): Promise<Uint8Array> {
  const { site, url, set } = press;
  const words = textsIn(languageOf(page, press.base)).documents;
  const address = url ? new URL(page, url).href : page;
  const version = offer.version === undefined ? '' : ` ${words.version} ${offer.version}.`;
  const resolve = (href: string) => {
    if (!href.startsWith('/')) return href;
    return url ? new URL(href, url).href : undefined;
  };
  const wording = {
    author: site.name,
    origin: `${words.origin} ${address}.${version}`,
    numbering: [words.page, words.of] as const,
    contents: words.contents,
  };
  // An unchanged page is not read anew.
  const inputs = [
    codeFigure('print', 'marks', 'blocks', 'i18n', 'model'),
    url?.href ?? '',
    JSON.stringify(wording),
    html,
  ];
  const read = await kept('pages', inputs, () =>
    Promise.resolve(Buffer.from(JSON.stringify(documentOf(html, resolve, wording)))),
  );
  const document = JSON.parse(Buffer.from(read).toString()) as Document;
  const files = picturesIn(document.body).map(({ file }) => file);
  const pictures = new Map(files.map((file) => [file, bytesOf(file, press)]));
  try {
    return await set({ ...document, ...coloursOf(document, site) }, pictures);
  } catch (cause) {
    if (!(cause instanceof SettingError)) throw cause;
    throw new DocumentError(
      `${offer.file}: texten går inte att göra till pdf. Typst säger: ${cause.message}\nSaknas ett tecken i typsnittet, byt det mot ett annat eller lägg till det med npm run fonts.`,
    );
  }
}

/** The site's sign: one party's form in ink, the other's in the first accent. */
const sign: Shape = {
  box: '0 0 24 24',
  content: `<path d="${iconPaths.ink}"/><path class="colour-1" d="${iconPaths.accent}"/>`,
};

function coloursOf({ shape }: Document, { colours }: Site) {
  const { ink } = colours.light;
  const accents = accentsOf(shape).map((number) => colours.accents[number - 1]?.light ?? ink);
  return { ink, sign, rule: accents.length > 0 ? accents : [ink], style: drawingStyle(colours) };
}

function languageOf(page: string, base: string): Language {
  const [first] = page.slice(base.length).split('/');
  const found = Object.entries(languages).find(([, { path }]) => path !== '' && path === first);
  return (found?.[0] ?? 'sv') as Language;
}

function bytesOf(address: string, { base, folder }: Press): Buffer {
  return readFileSync(join(folder, address.slice(base.length)));
}
