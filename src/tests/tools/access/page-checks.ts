import { contrastOf } from '../contrast.ts';
import { focusFaults } from '../focus-order.ts';
import { measureColours } from '../measured-colours.ts';
import { overflow } from './overflow.ts';
import { mainTargets, smallTargets } from '../targets.ts';
import { bareFaults, shownWords } from './bare.ts';
import { chartFaults } from './charts.ts';
import { aceFindings, allRules, axeFindings } from './engines.ts';
import { languageFaults } from './languages.ts';
import { motionFaults } from './motion.ts';
import { orderFaults } from './seen-order.ts';
import { themes, widths, type SiteWindow } from './site-window.ts';
import { linkFaults, structureFaults } from './structure.ts';
import { letterSizes, textFaults } from './text-fit.ts';

/** One thing that every page is judged by; it leaves the window as it found it: wide and light. */
export interface PageCheck {
  readonly name: string;
  readonly run: (window: SiteWindow) => Promise<readonly string[]>;
}

/**
 * Text of any size is to have 7:1 (WCAG 1.4.6 asks for less of large text); shapes, the edges of
 * fields and buttons and the outline of what has the focus 3:1 (1.4.11). Hairlines between entries
 * say nothing that space and headings don't, and are not judged.
 */
const least = { text: 7, shape: 3, field: 3, focus: 3 } as const;

async function colourFaults({ page, setTheme }: SiteWindow): Promise<readonly string[]> {
  const faults = new Set<string>();
  for (const theme of themes) {
    await setTheme(theme);
    for (const colour of await measureColours(page)) {
      const ground = colour.grounds.find((one) => !one.endsWith(', 0)'));
      if (ground?.startsWith('picture') === true) {
        faults.add(`${theme}: nobody knows what is behind it: ${colour.where}`);
        continue;
      }
      const contrast = contrastOf(colour);
      if (contrast < least[colour.kind])
        faults.add(`${theme}: ${colour.kind} ${contrast.toFixed(2)}:1: ${colour.where}`);
    }
  }
  await setTheme('light');
  return [...faults];
}

async function widthFaults({ page, setWidth }: SiteWindow): Promise<readonly string[]> {
  const faults: string[] = [];
  const words = new Set<string>();
  for (const width of widths) {
    await setWidth(width);
    const found = [
      ...(await overflow(page)),
      ...(await textFaults(page)),
      ...(await orderFaults(page)),
      ...(await smallTargets(page)),
      ...(await mainTargets(page)),
    ];
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
    for (const word of await shownWords(page)) words.add(word);
  }
  return [...faults, ...(await bareFaults(page, words))];
}

/** WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

async function letterFaults({
  page,
  setWidth,
  setLetters,
}: SiteWindow): Promise<readonly string[]> {
  const usual = new Map(await letterSizes(page));
  await setLetters(200);
  const large = [...(await textFaults(page)), ...(await overflow(page))];
  for (const [name, size] of await letterSizes(page)) {
    // What is large already need not be twice as large: WCAG's large text begins at 24 px.
    if (size < Math.min(1.9 * (usual.get(name) ?? 0), 24))
      large.push(`${size.toFixed(1)} px only: ${name}`);
  }
  await setLetters(100);
  await setWidth(320);
  const style = await page.addStyleTag({ content: spacing });
  const spaced = [...(await textFaults(page)), ...(await overflow(page))];
  await style.evaluate((element) => element.parentElement?.removeChild(element));
  await setWidth(1280);
  return [
    ...large.map((fault) => `letters of 200 %: ${fault}`),
    ...spaced.map((fault) => `spaced text: ${fault}`),
  ];
}

/** All that every page is judged by, what is quickest to tell first. */
export const pageChecks: readonly PageCheck[] = [
  { name: 'structure', run: ({ page }) => structureFaults(page) },
  { name: 'links', run: ({ page }) => linkFaults(page) },
  { name: 'languages', run: ({ page }) => languageFaults(page) },
  { name: 'motion', run: ({ page }) => motionFaults(page) },
  { name: 'charts', run: ({ page }) => chartFaults(page) },
  { name: 'keyboard', run: ({ page, devtools }) => focusFaults(page, devtools) },
  { name: 'widths', run: widthFaults },
  { name: 'letters', run: letterFaults },
  { name: 'colours', run: colourFaults },
  { name: 'axe', run: ({ page }) => axeFindings(page, allRules) },
  { name: 'ace', run: ({ page }) => aceFindings(page) },
];
