import lighthouse, { type Flags, type Result } from 'lighthouse';

/** The four things that Lighthouse gives a score from 0 to 100, in its own order. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page, measured as on a mid-range phone with slow 4G. */
export interface Verdict {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** How far the page shifts while it loads (cumulative layout shift). */
  readonly shift: number;
  /** The audits that keep a score below 100, with what they found. */
  readonly faults: readonly string[];
}

const scoreOf = ({ categories: all }: Result, name: string) =>
  Math.round((all[name]?.score ?? 0) * 100);

function faultsOf({ categories: all, audits }: Result): readonly string[] {
  return Object.values(all).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id: name }) => {
        const audit = audits[name];
        const score = audit?.score ?? 1;
        if (!audit || score >= 1) return [];
        return [`${id}: ${audit.title} (${name}) ${audit.displayValue ?? ''}`];
      }),
  );
}

/** Measures a page with the Chromium that listens for a debugger at `port`. */
export async function measurePage(address: string, port: number): Promise<Verdict> {
  const options: Flags = { port, logLevel: 'error', onlyCategories: [...categories] };
  const outcome = await lighthouse(address, options);
  if (!outcome) throw new Error(`Lighthouse kunde inte mäta ${address}.`);
  const { lhr } = outcome;
  return {
    scores: Object.fromEntries(
      categories.map((name) => [name, scoreOf(lhr, name)]),
    ) as Verdict['scores'],
    shift: lhr.audits['cumulative-layout-shift']?.numericValue ?? NaN,
    faults: faultsOf(lhr),
  };
}
