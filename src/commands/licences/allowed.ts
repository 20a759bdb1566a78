import type { LicensedPackage } from './packages.ts';

const free = 'får användas och ändras av alla, om licensen följer med';
const whole = 'följer med oförändrat som ett eget paket; ändringar i det måste ges ut';

/** The licences that a package may have, and in Swedish what each of them asks of the project. */
export const allowed: ReadonlyMap<string, string> = new Map([
  ['MIT', free],
  ['ISC', free],
  ['0BSD', 'får användas av alla utan villkor'],
  ['BSD-2-Clause', free],
  ['BSD-3-Clause', free],
  ['Apache-2.0', free],
  ['BlueOak-1.0.0', free],
  ['Python-2.0', free],
  ['Zlib', free],
  ['CC0-1.0', 'får användas av alla utan villkor'],
  ['WTFPL', 'får användas av alla utan villkor'],
  ['OFL-1.1', 'typsnitt: får följa med webbplatsen, men inte säljas för sig'],
  ['MPL-2.0', whole],
  [
    'LGPL-3.0-or-later',
    'libvips, som sharp räknar om bilder med i bygget: ett eget bibliotek som kan bytas ut; når aldrig besökaren',
  ],
]);

/** Whether a package comes under terms that the project accepts: all of `AND`, one of `OR`. */
export function isAllowed({ licence }: LicensedPackage): boolean {
  const [inner = licence] = /(?<=^\().*(?=\)$)/u.exec(licence) ?? [];
  return inner
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name)));
}
