import type { SyntaxFault } from '../../text/index.ts';
import { finding, quote, type Finding, type Words } from '../finding.ts';

const words: Readonly<Record<SyntaxFault['kind'], Omit<Words, 'found'>>> = {
  unclosed: {
    expected: 'en tagg som öppnas och stängs på samma nivå',
    fix: 'Lägg till den andra halvan på en egen rad, eller ta bort taggen.',
  },
  tag: {
    expected: 'ett block som <FactBox …>, eller \\< för själva tecknet',
    fix: 'Är det ett mindre än-tecken: skriv \\<. Är det HTML: ta bort det. Är det en länk: skriv [text](adress).',
  },
  brace: {
    expected: '\\{ för själva tecknet',
    fix: 'Skriv \\{ om klammern är en del av texten, annars ta bort den.',
  },
};

/** Says in plain words what the parser could not read. */
export function checkSyntax(faults: readonly SyntaxFault[]): Finding[] {
  return faults.map((fault) =>
    finding('syntax', fault, { found: quote(fault.excerpt), ...words[fault.kind] }),
  );
}
