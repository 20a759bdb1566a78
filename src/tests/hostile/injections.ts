/** A text that would run where it is taken for code, and a page that makes that mistake. */
export interface Injection {
  readonly text: string;
  /** HTML in which it runs, so that a test can show that it is no blunt weapon. */
  readonly trap: string;
}

interface Context {
  readonly write: (code: string) => string;
  readonly trap: (written: string) => string;
}

const bare = (written: string) => written;
const image = (code: string) => `<img src=x onerror=${code}>`;

/** The places that a text can be put into by mistake, with what would break out of each. */
const contexts: readonly Context[] = [
  { write: image, trap: bare },
  { write: (code) => `<svg onload=${code}>`, trap: bare },
  { write: (code) => `<svg/onload=${code}//`, trap: (written) => `${written}>` },
  { write: (code) => `<script>${code}</script>`, trap: bare },
  { write: (code) => `<ScRiPt >${code}</sCrIpT >`, trap: bare },
  { write: (code) => `<svg><script>${code}</script></svg>`, trap: bare },
  { write: (code) => `<details open ontoggle=${code}>`, trap: bare },
  { write: (code) => `<audio src=x onerror=${code}>`, trap: bare },
  { write: (code) => `<video><source onerror=${code}>`, trap: bare },
  { write: (code) => `<style onload=${code}></style>`, trap: bare },
  { write: (code) => `<body onload=${code}>`, trap: bare },
  { write: (code) => `<iframe src=javascript:${code}>`, trap: bare },
  { write: (code) => `<iframe srcdoc="<script>${code}</script>">`, trap: bare },
  { write: (code) => `<svg><animate onbegin=${code} attributeName=x dur=1s>`, trap: bare },
  { write: (code) => `">${image(code)}`, trap: (written) => `<input value="${written}">` },
  { write: (code) => `'>${image(code)}`, trap: (written) => `<input value='${written}'>` },
  { write: (code) => `" onerror="${code}`, trap: (written) => `<img src=x alt="${written}">` },
  { write: (code) => `' onerror='${code}`, trap: (written) => `<img src=x alt='${written}'>` },
  { write: (code) => `x onerror=${code} `, trap: (written) => `<img src=x alt=${written}>` },
  { write: (code) => `</title>${image(code)}`, trap: (written) => `<title>${written}</title>` },
  {
    write: (code) => `</textarea>${image(code)}`,
    trap: (written) => `<textarea>${written}</textarea>`,
  },
  { write: (code) => `</style>${image(code)}`, trap: (written) => `<style>${written}</style>` },
  {
    write: (code) => `</noscript>${image(code)}`,
    trap: (written) => `<noscript>${written}</noscript>`,
  },
  {
    write: (code) => `</option></select>${image(code)}`,
    trap: (written) => `<select><option>${written}</option></select>`,
  },
  {
    write: (code) => `</template>${image(code)}`,
    trap: (written) => `<template>${written}</template>`,
  },
  { write: (code) => `-->${image(code)}`, trap: (written) => `<!-- ${written} -->` },
  {
    write: (code) => `]]>${image(code)}`,
    trap: (written) => `<svg><![CDATA[${written}]]></svg>`,
  },
  {
    write: (code) => `</script>${image(code)}`,
    trap: (written) => `<script type="application/ld+json">"${written}"</script>`,
  },
  { write: (code) => `";${code}//`, trap: (written) => `<script>a = "${written}"</script>` },
  { write: (code) => `';${code}//`, trap: (written) => `<script>a = '${written}'</script>` },
  { write: (code) => `\${${code}}`, trap: (written) => `<script>a = \`${written}\`</script>` },
  { write: (code) => `*/${code}/*`, trap: (written) => `<script>/* ${written} */</script>` },
  { write: (code) => `{${code}}`, trap: (written) => `<script>${written}</script>` },
  { write: (code) => `{{${code}}}`, trap: (written) => `<script>${written}</script>` },
  {
    write: (code) => `javascript:${code}`,
    trap: (written) => `<iframe src="${written}"></iframe>`,
  },
  {
    write: (code) => `JaVaScRiPt://x/%0A${code}`,
    trap: (written) => `<iframe src="${written}"></iframe>`,
  },
  {
    write: (code) => `data:text/html,<script>${code}</script>`,
    trap: (written) => `<iframe src="${written}"></iframe>`,
  },
];

/** Ways to say it: as it is, without parentheses, by way of another function, and hidden. */
const codes = ['canary()', 'canary``', '[1].find(canary)', 'eval(atob(/Y2FuYXJ5KCk/.source))'];

const encodings: readonly ((text: string) => string)[] = [
  bare,
  (text) => text.replace(/[<>"'&]/gu, (sign) => `&#${sign.charCodeAt(0)};`),
  (text) => encodeURIComponent(text),
  (text) =>
    text.replace(
      /[<>"'`$\\/]/gu,
      (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
    ),
];

/** Each place with each way to say it, each text once; those as they are come first. */
export const injections: readonly Injection[] = [
  ...new Map(
    encodings.flatMap((encode) =>
      codes.flatMap((code) =>
        contexts.map(({ write, trap }): [string, Injection] => {
          const [written, text] = [write(code), encode(write(code))];
          return [text, { text, trap: trap(written) }];
        }),
      ),
    ),
  ).values(),
];

/** How many of them, from the first on, are the places said in the plainest way. */
export const placeCount = contexts.length;
