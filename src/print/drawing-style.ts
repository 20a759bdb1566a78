import { readFileSync } from 'node:fs';
import type { Site } from '../model/index.ts';

const font = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible More', 'Source Sans 3', 'Amiri'";

/**
 * The style of drawings on paper, in the little CSS that Typst knows: the site's own signs of
 * series with their colours written out, and what its other styles say of words in drawings.
 */
export function drawingStyle({ light: { ink }, accents }: Site['colours']): string {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const names = tokens.matchAll(/(--color-series-\d): ([^;]+);/gu);
  const variables = new Map([
    ['--ink', ink],
    ...accents.map(({ light }, index) => [`--accent-${index + 1}`, light] as const),
  ]);
  for (const [, name = '', value = ''] of names) variables.set(name, written(value, variables));
  const series = readFileSync('src/blocks/chart/series.css', 'utf8')
    .replace(/@media.*$/su, '')
    .replaceAll('--series:', 'color:')
    .replaceAll('var(--series)', 'currentColor');
  const painted = accents.map(({ light }, index) => `.colour-${index + 1} { fill: ${light} }`);
  return `path { fill: ${ink} }
${painted.join('\n')}
${written(series, variables)}
text { fill: ${ink}; font-family: ${font} }
.chart-grid { stroke: ${ink}; stroke-opacity: 0.25 }
.chart-value { font-weight: 700 }
.is-unknown { font-style: italic; font-weight: 400 }
.is-middle { text-anchor: middle }
.is-end { text-anchor: end }
.chart-at { overflow: visible }
.is-narrow { display: none }`;
}

/** CSS with each variable's value in its place, the innermost first. */
function written(css: string, variables: ReadonlyMap<string, string>): string {
  const next = css.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*))?\)/gu,
    (_, name: string, fallback?: string) => variables.get(name) ?? fallback ?? '',
  );
  return next === css ? css : written(next, variables);
}
