import { meanOf, original, sumOf, type DataOf, type Problem } from '../../model/index.ts';
import type { CheckedText } from '../checked.ts';
import { finding } from '../finding.ts';

/** A report's figure that says something else than the events it is about: worth a look, no fault. */
export function checkFigures(texts: readonly CheckedText[]): Problem[] {
  const events = new Map(
    texts
      .filter(({ collection, language }) => collection === 'events' && language === original)
      .map(({ slug, data }) => [slug, data as DataOf<'events'>]),
  );
  return texts.flatMap(({ collection, language, data, file, placeOf }) => {
    if (collection !== 'reports' || language !== original) return [];
    return (data as DataOf<'reports'>).figures.flatMap((figure, index) => {
      const differing = difference(
        figure,
        figure.events.flatMap((slug) => events.get(slug) ?? []),
      );
      if (differing === undefined) return [];
      const words = {
        found: `siffran ${written(figure.value, figure.about)} (${figure.label})`,
        expected: `vad arkivets händelser säger: ${differing}`,
        fix: 'Jämför med källorna. Rätta den som är fel, eller förklara skillnaden i figurens note.',
      };
      return [{ file, ...finding('figure-differs', placeOf(['figures', index, 'value']), words) }];
    });
  });
}

type Figure = DataOf<'reports'>['figures'][number];

/** What the events say, where that is known and is something else than the figure. */
function difference(figure: Figure, events: readonly DataOf<'events'>[]): string | undefined {
  if (figure.compares === 'participants') {
    const sum = sumOf(events.map(({ participants }) => participants));
    if (!sum) return undefined;
    const isWhole = sum.known === sum.of;
    if (isWhole ? sum.sum === figure.value && sum.about === figure.about : sum.sum <= figure.value)
      return undefined;
    return isWhole ? written(sum.sum, sum.about) : `minst ${sum.sum}`;
  }
  if (figure.compares === 'score') {
    const scores = events.flatMap(({ evaluation }) => evaluation ?? []);
    if (scores.length < events.length) return undefined;
    const [only, ...others] = scores;
    const mean = meanOf(scores);
    const known = others.length === 0 ? only?.score : 'mean' in mean ? mean.mean : undefined;
    // A report writes a mean with one decimal.
    if (known === undefined || Math.abs(known - figure.value) < 0.05) return undefined;
    return String(Math.round(known * 100) / 100).replace('.', ',');
  }
  return undefined;
}

function written(value: number, about: boolean): string {
  return `${about ? 'cirka ' : ''}${String(value).replace('.', ',')}`;
}
