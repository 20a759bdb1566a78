import { extname } from 'node:path';
import type { MediaFacts } from '../../blocks/index.ts';
import { copiesOf } from '../../pictures/copies.ts';
import { largestPicture, type PictureFacts, type PictureFault } from '../../pictures/judge.ts';
import { hashOf } from '../../pictures/kept.ts';
import { judgeOnce } from '../../pictures/remembered.ts';
import { finding, quote, type Finding, type Words } from '../finding.ts';
import type { SourceFile } from '../source.ts';

const start = { line: 1, column: 1 };
const pictures = /^\.(?:jpe?g|png|webp|avif)$/u;

const signatures: Readonly<Record<string, RegExp>> = {
  '.pdf': /^%PDF-/u,
  '.docx': /^PK\u0003\u0004/u,
  '.xlsx': /^PK\u0003\u0004/u,
  '.pptx': /^PK\u0003\u0004/u,
  '.odt': /^PK\u0003\u0004/u,
  '.ods': /^PK\u0003\u0004/u,
  '.odp': /^PK\u0003\u0004/u,
  '.txt': /^/u,
  '.csv': /^/u,
};

const pictureWords: Readonly<Record<PictureFault, Words>> = {
  type: {
    found: 'en fil vars innehåll inte är det som ändelsen säger',
    expected: 'en bild i JPEG, PNG, WebP eller AVIF',
    fix: 'Öppna bilden i ett bildprogram och spara den som JPEG.',
  },
  broken: {
    found: 'en bild som inte går att läsa hela vägen',
    expected: 'en hel bildfil',
    fix: 'Hämta bilden på nytt från kameran eller avsändaren.',
  },
  animated: {
    found: 'en bild som rör sig',
    expected: 'en stillbild',
    fix: 'Spara en ruta ur den som bild, eller länka till den som film.',
  },
  pixels: {
    found: 'en för stor bild',
    expected: `högst ${largestPicture.pixels / 1e6} miljoner bildpunkter`,
    fix: 'Förminska bilden till högst 4000 punkter på bredden.',
  },
  bytes: {
    found: 'en för tung bild',
    expected: `högst ${largestPicture.bytes / 1e6} MB`,
    fix: 'Spara bilden som JPEG med lägre kvalitet.',
  },
};

const placeWords: Words = {
  found: 'en bild som berättar var den är tagen',
  expected: 'en bild utan platsuppgift',
  fix: 'Webbplatsen visar aldrig platsen, men filen ligger kvar i Git med den. Spara om bilden utan plats innan du lägger in den, om platsen röjer någon.',
};

/** A sound file in `media/`. */
export interface CheckedMedia {
  readonly media: MediaFacts;
  readonly advice: readonly Finding[];
}

/** Checks a file in `media/` by its bytes; gives its facts when it is sound. */
export async function checkMedia(
  { path }: SourceFile,
  bytes: Uint8Array,
): Promise<CheckedMedia | Finding> {
  const ending = extname(path);
  const address = `/${path}`;
  const refuse = (rule: string, words: Words) => finding(rule, start, words);
  if (
    !/^media\/(?!(?:.*\/)?(?:con|prn|aux|nul|com\d|lpt\d)[./])(?:[a-z0-9_-]+\/)*[a-z0-9][a-z0-9._-]*$/u.test(
      path,
    )
  ) {
    return refuse('media-name', {
      found: quote(path),
      expected: 'ett filnamn med små bokstäver a–z, siffror, bindestreck och punkt',
      fix: 'Byt namn på filen: å och ä blir a, ö blir o, mellanslag blir bindestreck.',
    });
  }
  if (pictures.test(ending)) {
    const hash = hashOf([bytes]);
    const facts = await judgeOnce(bytes, hash, ending.slice(1));
    if (typeof facts === 'string') return refuse(`picture-${facts}`, pictureWords[facts]);
    return {
      media: { address, size: bytes.length, hash, ...shownPicture(address, hash, facts) },
      advice: facts.tellsPlace ? [finding('picture-place', start, placeWords)] : [],
    };
  }
  const signature = signatures[ending];
  if (!signature?.test(String.fromCharCode(...bytes.subarray(0, 8)))) {
    return refuse(signature ? 'media-content' : 'media-kind', {
      found: quote(path),
      expected: `en bild (jpg, jpeg, png, webp, avif) eller ett dokument (${Object.keys(signatures).join(', ').replaceAll('.', '')})`,
      fix: signature
        ? 'Innehållet är inte det som ändelsen säger: spara om dokumentet.'
        : 'Spara HEIC och SVG som JPEG eller PNG, och texter som PDF.',
    });
  }
  return { media: { address, size: bytes.length }, advice: [] };
}

function shownPicture(address: string, hash: string, facts: PictureFacts) {
  const copies = copiesOf(address, hash, facts);
  const width = copies.at(-1)?.width ?? facts.width;
  const height = Math.round((facts.height * width) / facts.width);
  return { width, height, copies, ...(facts.early !== undefined && { early: facts.early }) };
}
