import type { Place, Site } from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/** Each word of the search's list leads to another, once, and never round in a circle. */
export function checkSynonyms({ synonyms }: Site, placeOf: PlaceOf): Finding[] {
  const pairs = synonyms.flatMap(({ word, finds }, row) =>
    finds.map((found, column) => ({
      from: same(word),
      to: same(found),
      place: placeOf(['synonyms', row, 'finds', column]),
    })),
  );
  return [
    ...repeated(synonyms, placeOf),
    ...pairs.flatMap((pair, at) => checkPair(pair, pairs.slice(0, at))),
    ...numbersOnly(synonyms, placeOf),
  ];
}

const same = (word: string): string => word.trim().toLowerCase();

function repeated(synonyms: Site['synonyms'], placeOf: PlaceOf): Finding[] {
  const seen = new Set<string>();
  return synonyms.flatMap(({ word }, row) => {
    const isSeen = seen.has(same(word));
    seen.add(same(word));
    if (!isSeen) return [];
    return [
      finding('synonym-twice', placeOf(['synonyms', row, 'word']), {
        found: `${quote(word)} en gång till`,
        expected: 'varje ord en gång',
        fix: 'Skriv allt som ordet hittar på ett ställe, och ta bort det andra.',
      }),
    ];
  });
}

function checkPair({ from, to, place }: Pair, earlier: readonly Pair[]): Finding[] {
  if (from === to) {
    return [
      finding('synonym-itself', place, {
        found: `${quote(from)} hittar sig självt`,
        expected: 'ett annat ord',
        fix: 'Ta bort raden: ett ord hittar alltid sina egna texter.',
      }),
    ];
  }
  if (earlier.some((other) => other.from === from && other.to === to)) {
    return [
      finding('synonym-twice', place, {
        found: `${quote(to)} två gånger för ${quote(from)}`,
        expected: 'varje ord en gång',
        fix: 'Ta bort den ena raden.',
      }),
    ];
  }
  if (!leads(to, from, earlier)) return [];
  return [
    finding('synonym-circle', place, {
      found: `${quote(from)} hittar ${quote(to)}, som hittar tillbaka till ${quote(from)}`,
      expected: 'en riktning, eller en rad som gäller åt båda håll',
      fix: 'Ta bort den ena raden och skriv bothWays: true på den andra.',
    }),
  ];
}

/** Whether one word leads to another over any number of steps. */
function leads(start: string, goal: string, pairs: readonly Pair[]): boolean {
  const reached = new Set([start]);
  for (const word of reached) {
    for (const { from, to } of pairs) if (from === word) reached.add(to);
  }
  return reached.has(goal);
}

function numbersOnly(synonyms: Site['synonyms'], placeOf: PlaceOf): Finding[] {
  return synonyms.flatMap(({ word }, row) =>
    /\p{L}/u.test(word)
      ? []
      : [
          finding('synonym-word', placeOf(['synonyms', row, 'word']), {
            found: quote(word),
            expected: 'ett ord med bokstäver',
            fix: 'Skriv det som någon söker på med bokstäver, utan skiljetecken.',
          }),
        ],
  );
}
