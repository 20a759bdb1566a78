import type { FrontMatterFault } from '../../text/index.ts';
import { finding, quote, type Finding, type Words } from '../finding.ts';

type Kind = FrontMatterFault['kind'];

const words: Readonly<Record<Kind, Omit<Words, 'found'>>> = {
  alias: { expected: 'värdet utskrivet', fix: 'Skriv ut värdet i stället för att hänvisa med *.' },
  anchor: { expected: 'värdet utan ankare', fix: 'Ta bort &-namnet.' },
  documents: {
    expected: 'uppgifter utan rader som börjar med ---, ... eller %',
    fix: 'Ta bort raden.',
  },
  deep: {
    expected: 'uppgifter utan listor i listor',
    fix: 'Ta bort parenteserna eller strecken som står i rad.',
  },
  duplicate: { expected: 'varje nyckel en gång', fix: 'Ta bort den ena raden.' },
  merge: { expected: 'varje nyckel utskriven', fix: 'Skriv ut nycklarna i stället för <<.' },
  shape: {
    expected: 'rader med nyckel: värde',
    fix: 'Skriv en nyckel, kolon och värdet på varje rad.',
  },
  tag: {
    expected: 'värdet utan typmärke',
    fix: 'Ta bort ordet som börjar med !, eller sätt citattecken (") runt värdet.',
  },
  colon: {
    expected: 'värden med kolon inom citattecken',
    fix: 'Sätt citattecken (") runt värdet. Är det nästa rad som är fel: kontrollera dess indrag.',
  },
  key: {
    expected: 'nyckel, kolon, mellanslag och värde',
    fix: 'Skriv kolon och ett mellanslag efter nyckeln, eller rätta indraget.',
  },
  quote: {
    expected: 'ett citattecken i varje ände av värdet',
    fix: 'Lägg till det som saknas. Citattecken inuti värdet skrivs \\".',
  },
  tab: { expected: 'mellanslag i början av raden', fix: 'Byt tabben mot två mellanslag.' },
  indent: {
    expected: 'samma indrag som raderna intill',
    fix: 'Börja raden i samma kolumn som de andra nycklarna, och stäng alla parenteser.',
  },
  syntax: {
    expected: 'nyckel: värde, med värdet inom citattecken om det har ovanliga tecken',
    fix: 'Sätt citattecken (") runt hela värdet. Citattecken inuti värdet skrivs \\".',
  },
};

/** The kinds that are all one rule to an editor: the YAML cannot be read. */
const unreadable: ReadonlySet<Kind> = new Set<Kind>([
  'colon',
  'key',
  'quote',
  'tab',
  'indent',
  'syntax',
]);

/** Says in plain words what the front matter's YAML may not hold, or where it cannot be read. */
export function checkYaml(faults: readonly FrontMatterFault[]): Finding[] {
  return faults.map((fault) =>
    finding(unreadable.has(fault.kind) ? 'yaml' : `yaml-${fault.kind}`, fault, {
      found: quote(fault.found),
      ...words[fault.kind],
    }),
  );
}
