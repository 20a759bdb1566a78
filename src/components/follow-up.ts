import {
  find,
  hasAddressee,
  isWaiting,
  raisedOn,
  waitSince,
  type Archive,
  type Entry,
} from '../archive/index.ts';
import { formatDuration, textsIn } from '../i18n/index.ts';
import { original, type Language } from '../model/index.ts';

type Recommendation = Entry<'recommendations'>;

/** How long a recommendation has waited for an answer, in words; empty where it does not wait. */
export function waitOf(entry: Recommendation, today: string, language: Language): string {
  const wait = isWaiting(entry) ? waitSince(raisedOn(entry), today) : undefined;
  if (!wait) return '';
  const words = textsIn(language).recommendations;
  const duration = formatDuration(wait.count, wait.unit, language);
  return `${wait.atLeast ? words.waitedAtLeast : words.waited} ${duration}`;
}

/** Organisations and others by name, on one line. */
export function namesOf(
  { organisations }: Archive,
  slugs: readonly string[],
  others: string | undefined,
): string {
  const names = slugs.map((slug) => find(organisations, slug).data.title);
  return [...names, ...(others === undefined ? [] : [others])].join(', ');
}

/** What no one of some recommendations has, said once: no known answer, no known addressee. */
export function lacksOf(recommendations: readonly Recommendation[], language: Language): string[] {
  const words = textsIn(language).recommendations;
  const all = recommendations.length;
  const say = (lacking: number, one: string, some: string) => {
    if (lacking === 0) return [];
    return all === 1 ? [one] : [`${some} ${lacking} ${words.outOf} ${all}.`];
  };
  return [
    ...say(recommendations.filter(isWaiting).length, words.noAnswerKnown, words.noAnswerFor),
    ...say(
      recommendations.filter((entry) => !hasAddressee(entry)).length,
      words.noAddresseeKnown,
      words.noAddresseeFor,
    ),
  ];
}

/** What a group of recommendations by challenge is called; an empty slug is none. */
export function titleOfChallenge({ challenges }: Archive, slug: string): string {
  return slug === ''
    ? textsIn(original).recommendations.noChallenge
    : find(challenges, slug).data.title;
}
