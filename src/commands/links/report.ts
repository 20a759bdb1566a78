import type { OuterLink } from './outer-links.ts';

/** An address that does not answer as it should. */
export interface DeadLink extends OuterLink {
  readonly fault: string;
}

/** The report of a check of links, as Markdown for an issue; empty where nothing was found. */
export function reportOf(dead: readonly DeadLink[]): string {
  if (dead.length === 0) return '';
  const lines = dead.map(({ address, fault, pages }) => {
    const from = pages.map((page) => `\`${page}\``).join(', ');
    return `- [ ] <${address}>: ${fault}. Länkas från ${from}`;
  });
  return `${[
    'Länkar ut från webbplatsen som inte svarade när de prövades:',
    '',
    ...lines,
    '',
    'Är sidan borta för gott, leta efter den på https://web.archive.org/. För källor och inspelningar finns fältet *Arkiverad kopia*: då visas kopian bredvid.',
  ].join('\n')}\n`;
}
