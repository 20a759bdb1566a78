import { describe, it, test } from 'node:test';
import { builtSite, onePageOfEachKind } from './tools/built-site.ts';
import { contrastOf } from './tools/contrast.ts';
import { measureColours, type MeasuredColour } from './tools/measured-colours.ts';
import { assertNone } from './tools/none.ts';
import { useSite } from './tools/open-site.ts';

/*
 * How it is judged: the colours that Chromium computes for the page as it stands, laid over every
 * ground below them, by WCAG's formula. Text of any size is to have 7:1 (1.4.6 asks for less of
 * large text). Shapes, the edges of fields and buttons, and the outline of what has the focus are
 * to have 3:1 (1.4.11), a shape by its fill or its stroke, a field by its edge or its ground.
 * Hairlines between entries say nothing that space and headings don't, and are not judged.
 */
const least = { text: 7, shape: 3, field: 3, focus: 3 } as const;
const site = builtSite();
const found: { readonly colour: MeasuredColour; readonly contrast: number }[] = [];

describe('what is to be read or seen stands out from its ground', () => {
  const open = useSite();

  for (const { address } of onePageOfEachKind(site)) {
    it(address, async () => {
      const page = await open().browser.newPage();
      await open().show(page, address);
      const findings = new Set<string>();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const colour of await measureColours(page)) {
          const contrast = contrastOf(colour);
          found.push({ colour, contrast });
          if (contrast >= least[colour.kind]) continue;
          findings.add(`${colour.kind} ${contrast.toFixed(2)}:1, ${colorScheme}: ${colour.where}`);
        }
      }
      await page.close();
      assertNone([...findings]);
    });
  }
});

test('the lowest contrast of each kind is told', (t) => {
  for (const [kind, all] of Map.groupBy(found, ({ colour }) => colour.kind)) {
    const lowest = all.reduce((one, other) => (other.contrast < one.contrast ? other : one));
    t.diagnostic(
      `${kind}: ${all.length} st, lägst ${lowest.contrast.toFixed(2)}:1 (${lowest.colour.where})`,
    );
  }
});
