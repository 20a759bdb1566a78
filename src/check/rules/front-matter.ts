import type { z } from 'astro/zod';
import type { Demand, Fields } from '../../model/index.ts';
import type { FrontMatter } from '../../text/index.ts';
import { finding, quote, type Finding } from '../finding.ts';
import { checkValue } from './characters.ts';
import { explainIssue } from './field-value.ts';
import { checkYaml } from './yaml.ts';

/** How front matter is judged: by its fields, and by what they demand of each other. */
export interface Judge<Data> {
  readonly fields: Fields;
  readonly zod: z.ZodType<Data>;
  readonly demands?: (data: Data) => readonly Demand[];
}

/** Checks front matter against its fields; `data` is there only when nothing was found. */
export function checkFrontMatter<Data>(
  { data, faults, placeOf }: FrontMatter,
  { fields, zod, demands }: Judge<Data>,
): { findings: Finding[]; data?: Data } {
  if (faults.length > 0) return { findings: checkYaml(faults) };
  const findings = strings(data).flatMap(([path, value]) => checkValue(value, () => placeOf(path)));
  const result = zod.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues)
      findings.push(...explainIssue(issue, data, fields, placeOf));
    return { findings };
  }
  for (const { field, expected, fix } of demands?.(result.data) ?? []) {
    const path = field.split('.');
    findings.push(
      finding('demand', placeOf(path), { found: `${field}: så som det står`, expected, fix }),
    );
  }
  return findings.length > 0 ? { findings } : { findings, data: result.data };
}

function strings(value: unknown, path: PropertyKey[] = []): [PropertyKey[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

/** The finding for a file that does not begin with front matter. */
export function missingFrontMatter(source: string): Finding {
  return finding(
    'front-matter',
    { line: 1, column: 1 },
    {
      found: quote(source.split('\n', 1)[0] ?? ''),
      expected: 'uppgifter mellan två rader med ---',
      fix: 'Börja filen med ---, uppgifterna (title: …) och --- igen.',
    },
  );
}
