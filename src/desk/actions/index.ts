import { z } from 'astro/zod';
import { DeskError } from '../desk-error.ts';
import type { Desk } from '../desk.ts';
import type { Action } from './action.ts';
import { drafting } from './drafting.ts';
import { media } from './media.ts';
import { notes } from './notes.ts';
import { reading } from './reading.ts';
import { saving } from './saving.ts';

const actions: ReadonlyMap<string, Action> = new Map(
  [reading, drafting, saving, media, notes].flatMap((group) => Object.entries(group)),
);

const requestShape = z.object({ action: z.string(), params: z.unknown().optional() });

/** Does what a request of Decap's proxy protocol asks for, and gives the answer. */
export async function act(desk: Desk, request: unknown): Promise<unknown> {
  const { success, data } = requestShape.safeParse(request);
  if (!success) throw new DeskError(400, 'Anropet ska vara JSON med action och params.');
  const known = actions.get(data.action);
  if (known) return known(desk, data.params ?? {});
  throw new DeskError(422, `Redigeraren bad om något okänt: ${data.action.slice(0, 50)}.`);
}
