/** How many came, as an event's field says it. */
export interface Count {
  readonly count: number;
  readonly about: boolean;
}

/** A sum as far as its parts are known. */
export interface KnownSum {
  readonly sum: number;
  /** Whether any of its parts is approximate. */
  readonly about: boolean;
  /** How many parts are known. */
  readonly known: number;
  /** How many parts there are. */
  readonly of: number;
}

/** Sums what is known. An unknown part is no zero: where nothing is known there is no sum. */
export function sumOf(counts: readonly (Count | undefined)[]): KnownSum | undefined {
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0) return undefined;
  return {
    sum: known.reduce((sum, { count }) => sum + count, 0),
    about: known.some(({ about }) => about),
    known: known.length,
    of: counts.length,
  };
}

/** An average score, as an event's field says it. */
export interface Score {
  readonly question: string;
  readonly score: number;
  readonly scale: number;
  /** How many answered; absent where that is unknown. */
  readonly answers?: number | undefined;
}

/** Why some scores have no common mean. */
export type NoMean = 'none' | 'scales' | 'questions' | 'answers';

/** The mean of some scores, or the reason for having none. */
export type Mean =
  | { readonly mean: number; readonly scale: number; readonly answers: number }
  | { readonly refused: NoMean };

/**
 * The mean of all answers: each score weighs as much as it has answers. Refused where the scores
 * cannot be compared, or where the number of answers to any of them is unknown.
 */
export function meanOf(scores: readonly Score[]): Mean {
  const [first] = scores;
  if (!first) return { refused: 'none' };
  if (scores.some(({ scale }) => scale !== first.scale)) return { refused: 'scales' };
  if (scores.some(({ question }) => question !== first.question)) return { refused: 'questions' };
  let [answers, points] = [0, 0];
  for (const score of scores) {
    if (!score.answers) return { refused: 'answers' };
    answers += score.answers;
    points += score.score * score.answers;
  }
  return { mean: points / answers, scale: first.scale, answers };
}
