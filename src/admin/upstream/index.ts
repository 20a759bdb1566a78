import { boardPatches } from './board.ts';
import { forgeSavingPatches } from './forge-saving.ts';
import { forgePatches } from './forges.ts';
import { mediaPatches } from './media.ts';
import type { PatchGroup } from './patch.ts';
import { screenPatches } from './screen.ts';
import { spokenPatches } from './spoken.ts';
import { textsPatches } from './texts.ts';

export type { PatchGroup } from './patch.ts';

/** What is changed in Decap, and why. */
export const patchGroups: readonly PatchGroup[] = [
  ...textsPatches,
  ...screenPatches,
  ...spokenPatches,
  ...mediaPatches,
  ...boardPatches,
  ...forgeSavingPatches,
  ...forgePatches,
];
