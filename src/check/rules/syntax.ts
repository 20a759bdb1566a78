import type { SyntaxFault } from '../../text/index.ts';
import { finding, quote, type Finding, type Words } from '../finding.ts';
import { html } from './tags.ts';

type Instruction = Omit<Words, 'found'>;

const words: Readonly<Record<SyntaxFault['kind'], Instruction>> = {
  unclosed: {
    expected: 'en tagg som öppnas och stängs på samma nivå',
    fix: 'Lägg till den andra halvan på en egen rad, eller ta bort taggen.',
  },
  tag: {
    expected: 'ett block som <FactBox …>, eller \\< för själva tecknet',
    fix: 'Är det ett mindre än-tecken: skriv \\<. Är det en kommentar eller HTML: ta bort det.',
  },
  brace: {
    expected: '\\{ för själva tecknet',
    fix: 'Skriv \\{ om klammern är en del av texten, annars ta bort den.',
  },
  unreadable: {
    expected: 'text som går att läsa',
    fix: 'Dela texten, eller ta bort det som är ovanligt i den, och kontrollera igen.',
  },
};

const address: Instruction = {
  expected: 'adressen utan < och >',
  fix: 'Skriv [text](adress), eller bara adressen.',
};

/** Says in plain words what the parser could not read. */
export function checkSyntax(faults: readonly SyntaxFault[]): Finding[] {
  return faults.map((fault) => {
    const found = quote(fault.excerpt);
    const isHtml = fault.kind === 'unclosed' && /^<[a-z]/u.test(fault.excerpt);
    if (isHtml) return finding('html', fault, { found, ...html });
    const isAddress = fault.kind === 'tag' && /^<(?:https?:|[\w.+-]+@)/iu.test(fault.excerpt);
    return finding('syntax', fault, { found, ...(isAddress ? address : words[fault.kind]) });
  });
}
