const months = [
  'januari january',
  'februari february',
  'mars march',
  'april',
  'maj may',
  'juni june',
  'juli july',
  'augusti august',
  'september',
  'oktober october',
  'november',
  'december',
].map((names) => names.split(' '));

/** The seasons by their numbers in ISO 8601-2, each with the months that begin it or lie in it. */
const seasons: readonly { readonly name: RegExp; readonly code: string; readonly of: string[] }[] =
  [
    { name: /^(?:vår|v[åa]ren|spring)$/u, code: '21', of: ['03', '04', '05'] },
    { name: /^(?:sommar(?:en)?|summer)$/u, code: '22', of: ['06', '07', '08'] },
    { name: /^(?:h[öo]st(?:en)?|autumn)$/u, code: '23', of: ['09', '10', '11'] },
    { name: /^(?:vinter(?:n)?|winter)$/u, code: '24', of: ['12', '01', '02'] },
  ];

/** A period with its year: `oktober 2023`, `okt. 2023`, `hösten 2023`, `2023 oktober`, `2023-10`. */
const period =
  /(?<!\p{L})(\p{L}{3,}),?\.? ((?:18|19|20|21)\d\d)\b|\b((?:18|19|20|21)\d\d)[ -](\p{L}{3,}|\d\d)\b/gu;

const anyYear = /\b(?:18|19|20|21)\d\d\b/gu;

/** No month's or season's name is as long, with what stands after it. */
const longestName = 14;

/**
 * The one word by which the index knows a month of a year or a season of one: `202310`, `202323`.
 * So `oktober 2023` finds no text with an October of one year and something else of the other.
 */
function periodWord(name: string, year: string): string | undefined {
  if (name === '') return undefined;
  const small = name.toLowerCase();
  const month = /^\d/u.test(name)
    ? Number(name)
    : months.findIndex((names) => names.some((full) => full.startsWith(small))) + 1;
  if (month >= 1 && month <= 12) return year + String(month).padStart(2, '0');
  const season = seasons.find((one) => one.name.test(small));
  return season && year + season.code;
}

/** A text with each period of a year as its one word. */
export function withPeriodWords(text: string): string {
  return text.replaceAll(
    period,
    (written, name: string | undefined, year: string, first: string, second: string) =>
      (name === undefined ? periodWord(second, first) : periodWord(name, year)) ?? written,
  );
}

/** What was typed with each period's one word widened to its year. */
export function withYearsOnly(words: string): string {
  return words.replaceAll(/\b(\d{4})\d\d\b/gu, '$1');
}

/** The one words of all periods that a text names, with the season that each month lies in. */
export function periodWordsIn(text: string): string[] {
  const written = [...text.matchAll(anyYear)].flatMap(({ index }) =>
    [...text.slice(Math.max(0, index - longestName), index + 4).matchAll(period)].flatMap(
      ([, name = '', year = '']) => periodWord(name, year) ?? [],
    ),
  );
  return [...new Set(written.flatMap(withSeason))];
}

/** The words for the months from one to the other, both `YYYY-MM`, and for their seasons. */
export function periodWordsBetween(start: string, end: string): string[] {
  const words: string[] = [];
  const last = indexOf(end);
  for (let at = indexOf(start); at <= last; at += 1) {
    const year = String(Math.floor(at / 12));
    const names = months[at % 12] ?? [];
    words.push(...withSeason(`${year}${String((at % 12) + 1).padStart(2, '0')}`), ...names);
  }
  return [...new Set(words)];
}

const indexOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

function withSeason(word: string): string[] {
  const season = seasons.find(({ of }) => of.includes(word.slice(4)));
  return season ? [word, word.slice(0, 4) + season.code] : [word];
}
