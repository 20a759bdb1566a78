import { addressOf, byLatest, collections, type DataOf } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { statusOf } from './relations.ts';

type Recommendation = Entry<'recommendations'>;

/** What is known of a recommendation now. */
export type Status = DataOf<'recommendations'>['history'][number]['status'];

/** Recommendations that have something in common, with an address of their own. */
export interface RecommendationGroup<Key extends string = string> {
  readonly key: Key;
  readonly address: string;
  /** Those that have waited longest first. */
  readonly recommendations: readonly Recommendation[];
}

const order: readonly Status[] = ['raised', 'no-answer', 'answered', 'adopted', 'declined', 'done'];

const slugs: Readonly<Record<Status | 'no-addressee', string>> = {
  raised: 'inget-kant-svar',
  'no-answer': 'obesvarade',
  answered: 'besvarade',
  adopted: 'antagna',
  declined: 'avbojda',
  done: 'genomforda',
  'no-addressee': 'utan-mottagare',
};

/** Whether no answer to it is known. */
export function isWaiting(recommendation: Recommendation): boolean {
  return ['raised', 'no-answer'].includes(statusOf(recommendation).status);
}

/** Whether it is known whom it is addressed to. */
export function hasAddressee({ data }: Recommendation): boolean {
  return data.addressedTo.length > 0 || data.addressedToOthers !== undefined;
}

/** Since when a recommendation has waited: its first known step. */
export function raisedOn({ data }: Recommendation): string {
  return data.history.map(({ when }) => when).sort((a, b) => byLatest(b, a))[0] ?? '';
}

/** The recommendations by what is known of them now; only states that some have. */
export function byStatus({ recommendations }: Archive): RecommendationGroup<Status>[] {
  const groups = Map.groupBy(recommendations, (entry) => statusOf(entry).status);
  return order.flatMap((key) => groupOf(key, `lage/${slugs[key]}`, groups.get(key) ?? []));
}

/** Those of which nobody knows whom they are addressed to. */
export function withoutAddressee({
  recommendations,
}: Archive): RecommendationGroup<'no-addressee'>[] {
  const alone = recommendations.filter((entry) => !hasAddressee(entry));
  return groupOf('no-addressee', `lage/${slugs['no-addressee']}`, alone);
}

/** The recommendations by challenge, and those without one under an empty key. */
export function byChallenge({ challenges, recommendations }: Archive): RecommendationGroup[] {
  const none = recommendations.filter(({ data }) => data.challenges.length === 0);
  return [
    ...challenges.flatMap(({ slug }) =>
      groupOf(
        slug,
        `utmaning/${slug}`,
        recommendations.filter(({ data }) => data.challenges.includes(slug)),
      ),
    ),
    ...groupOf('', 'lage/utan-utmaning', none),
  ];
}

function groupOf<Key extends string>(
  key: Key,
  path: string,
  recommendations: readonly Recommendation[],
): RecommendationGroup<Key>[] {
  if (recommendations.length === 0) return [];
  const address = `${addressOf('recommendations', collections.recommendations.address)}${path}/`;
  return [{ key, address, recommendations: recommendations.toSorted(longestFirst) }];
}

function longestFirst(a: Recommendation, b: Recommendation): number {
  return byLatest(raisedOn(b), raisedOn(a)) || a.data.title.localeCompare(b.data.title, 'sv');
}
