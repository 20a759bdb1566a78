import type { Page } from 'playwright-core';

/** Where a chart draws other numbers than the table after it has. */
export async function chartFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wordsOf = (element: Element) =>
      element.textContent.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ').trim();
    return [...document.querySelectorAll('figure.chart')].flatMap((chart) => {
      const title = chart.querySelector('.chart-title')?.textContent ?? '';
      const drawing = chart.querySelector('.chart-drawing');
      const table = chart.querySelector('table');
      if (!drawing || !table) return [`a chart without drawing or table: ${title}`];
      const faults: string[] = [];
      if (drawing.getAttribute('aria-label')?.startsWith(title.trim()) !== true)
        faults.push(`the drawing is not called by its title: ${title}`);
      const cells = [...table.querySelectorAll('tbody td')]
        .map(wordsOf)
        .filter((cell) => cell !== '–');
      const values = [...drawing.querySelectorAll('.chart-value')].map(wordsOf);
      const isBars = chart.matches('.chart-bar');
      // Bars bear all numbers; lines only the last of each, and what is unknown leaves a gap.
      const missing = isBars ? cells.filter((cell) => !values.includes(cell)) : [];
      const foreign = values.filter((value) => !cells.includes(value));
      if (missing.length > 0) faults.push(`${title}: not in the drawing: ${missing.join(', ')}`);
      if (foreign.length > 0) faults.push(`${title}: not in the table: ${foreign.join(', ')}`);
      const numberOf = (text: string) =>
        parseFloat(text.replaceAll(/\s/gu, '').replace('−', '-').replace(',', '.'));
      const columns = [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => numberOf(wordsOf(cell))),
      );
      // What is drawn, and the number it stands for: bars by their length, points by their height.
      const drawn = [
        ...drawing.querySelectorAll(
          isBars ? 'g > .chart-bar' : '.chart-at:has(> .chart-marker):not(:has(text))',
        ),
      ];
      const series = [0, 1, 2, 3, 4, 5].flatMap((index) =>
        columns.map((row) => row[index] ?? NaN).filter((number) => !Number.isNaN(number)),
      );
      const inRows = columns.flat().filter((number) => !Number.isNaN(number));
      const numbers = isBars ? inRows : series;
      if (drawn.length !== numbers.length)
        return [...faults, `${title}: ${drawn.length} drawn of ${numbers.length} numbers`];
      const points = drawn.map((shape, index) => {
        const { width, top, height } = shape.getBoundingClientRect();
        return { number: numbers[index] ?? 0, at: isBars ? width : -(top + height / 2) };
      });
      const [low, high] = [
        isBars ? { number: 0, at: 0 } : points.toSorted((a, b) => a.number - b.number)[0],
        points.toSorted((a, b) => b.number - a.number)[0],
      ];
      if (!low || !high || high.number === low.number) return faults;
      for (const { number, at } of points) {
        const share = (number - low.number) / (high.number - low.number);
        const expected = low.at + share * (high.at - low.at);
        if (Math.abs(at - expected) > Math.max(2.5, 0.02 * Math.abs(high.at - low.at)))
          faults.push(
            `${title}: ${number} is drawn at ${at.toFixed(0)}, not at ${expected.toFixed(0)}`,
          );
      }
      return faults;
    });
  });
}
