import type { Place, Site } from '../../model/index.ts';
import { finding, quote, type Finding } from '../finding.ts';

type Editor = NonNullable<Site['editor']>;
type Setting = keyof Editor;
type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** The settings that only some forges have use for: those each one needs, and those it may have. */
const uses: Readonly<Record<Editor['backend'], { needs: Setting[]; takes: Setting[] }>> = {
  github: { needs: ['signInAddress'], takes: ['forgeAddress', 'openAuthoring'] },
  gitlab: { needs: ['clientId'], takes: ['forgeAddress'] },
  forgejo: { needs: ['clientId', 'forgeAddress'], takes: [] },
};
const special: Setting[] = ['forgeAddress', 'clientId', 'signInAddress', 'openAuthoring'];

const how: Readonly<Partial<Record<Setting, string>>> = {
  forgeAddress: 'den adress där tjänsten finns',
  clientId: 'det klient-id som OAuth-appen har fått',
  signInAddress: 'den adress där inloggningstjänsten svarar',
};

const name = '(?!\\.{1,2}(?:/|$))[\\w.-]+';
const twoParts = new RegExp(`^${name}/${name}$`, 'u');
const moreParts = new RegExp(`^${name}(?:/${name})+$`, 'u');

/** The settings of the published editor fit the forge that it saves to. */
export function checkEditor(editor: Editor | undefined, placeOf: PlaceOf): Finding[] {
  if (!editor) return [];
  const { needs, takes } = uses[editor.backend];
  const at = (setting: Setting) => placeOf(['editor', setting]);
  const present = special.filter((setting) => (editor[setting] ?? false) !== false);
  return [
    ...needs
      .filter((setting) => !present.includes(setting))
      .map((setting) =>
        finding('editor-missing', at(setting), {
          found: `inget värde för ”editor.${setting}”`,
          expected: how[setting] ?? 'ett värde',
          fix: `Lägg till ${setting} under editor: ${editor.backend} behöver det för inloggningen.`,
        }),
      ),
    ...present
      .filter((setting) => !needs.includes(setting) && !takes.includes(setting))
      .map((setting) =>
        finding('editor-surplus', at(setting), {
          found: `editor.${setting} tillsammans med ${editor.backend}`,
          expected: `bara inställningar som ${editor.backend} har`,
          fix: `Ta bort ${setting}, eller byt backend.`,
        }),
      ),
    ...checkRepository(editor, at('repository')),
    ...checkBranch(editor, at('branch')),
    ...(['forgeAddress', 'signInAddress'] as const).flatMap((setting) =>
      checkAddress(setting, editor[setting], at(setting)),
    ),
  ];
}

function checkRepository({ backend, repository }: Editor, place: Place): Finding[] {
  const groups = backend === 'gitlab';
  if ((groups ? moreParts : twoParts).test(repository)) return [];
  return [
    finding('editor-repository', place, {
      found: `editor.repository: ${quote(repository)}`,
      expected: groups ? 'grupp/namn eller grupp/undergrupp/namn' : 'ägare/namn',
      fix: 'Skriv det som står i kodförrådets adress efter tjänstens namn, utan https://.',
    }),
  ];
}

function checkBranch({ branch = 'main' }: Editor, place: Place): Finding[] {
  if (/^(?!.*(?:\.\.|\/\/))[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_-])?$/u.test(branch))
    return [];
  return [
    finding('editor-branch', place, {
      found: `editor.branch: ${quote(branch)}`,
      expected: 'namnet på en gren, till exempel main',
      fix: 'Skriv grenens namn med bokstäver, siffror, bindestreck och snedstreck.',
    }),
  ];
}

function checkAddress(setting: Setting, address: string | undefined, place: Place): Finding[] {
  if (address === undefined || /^https:\/\/[^?#]+$/u.test(address)) return [];
  return [
    finding('editor-address', place, {
      found: `editor.${setting}: ${quote(address)}`,
      expected: 'en adress som börjar med https://, utan ? och #',
      fix: 'Skriv adressen med https:// först. Den som loggar in lämnar sin behörighet dit.',
    }),
  ];
}
