import {
  byStatus,
  heldByFormat,
  heldInAll,
  organisationsAt,
  type Archive,
} from '../archive/index.ts';

/** A question to the data: what to run in a browser's console on the site, and what it says. */
export interface Example {
  readonly name: 'heldEachYear' | 'answersKnown' | 'oftenThere';
  readonly code: string;
  /** Line by line; found in the archive, not by the code, so that each proves the other. */
  readonly answer: readonly string[];
}

/** How many organisations the last example names. */
const most = 5;

/** The worked examples, reading from the folder with this address. */
export function examplesOf(archive: Archive, folder: string): Example[] {
  const read = (file: string) =>
    `const { items } = await (await fetch('${folder}${file}')).json();`;
  return [
    {
      name: 'heldEachYear',
      code: `${read('handelser.json')}
const held = items.filter(({ state }) => state === 'held');
const years = Map.groupBy(held, ({ when }) => when.slice(0, 4));
for (const year of [...years.keys()].sort()) {
  console.log(year + ': ' + years.get(year).length);
}`,
      answer: heldEachYear(archive),
    },
    {
      name: 'answersKnown',
      code: `${read('rekommendationer.json')}
const latest = ({ history }) => history.reduce((a, b) => (b.when >= a.when ? b : a));
const states = Map.groupBy(items, (item) => latest(item).status);
for (const state of [...states.keys()].sort()) {
  console.log(state + ': ' + states.get(state).length);
}`,
      answer: answersKnown(archive),
    },
    {
      name: 'oftenThere',
      code: `${read('handelser.json')}
const times = {};
for (const { organisations } of items) {
  for (const name of new Set(organisations.map((one) => one.organisation))) {
    times[name] = (times[name] ?? 0) + 1;
  }
}
const names = Object.keys(times).sort((a, b) => times[b] - times[a] || (a < b ? -1 : 1));
for (const name of names.slice(0, ${most})) console.log(name + ': ' + times[name]);`,
      answer: oftenThere(archive),
    },
  ];
}

function heldEachYear(archive: Archive): string[] {
  const years = heldInAll(heldByFormat(archive));
  return years.map(({ year, events }) => `${year}: ${events.length}`).sort();
}

function answersKnown(archive: Archive): string[] {
  return byStatus(archive)
    .map(({ key, recommendations }) => `${key}: ${recommendations.length}`)
    .sort();
}

function oftenThere({ events }: Archive): string[] {
  const counts = new Map<string, number>();
  for (const slug of events.flatMap(organisationsAt)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .sort(([a, often], [b, rarely]) => rarely - often || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([slug, count]) => `${slug}: ${count}`);
}
