import { z } from 'astro/zod';
import { DeskError } from '../desk-error.ts';
import type { Desk } from '../desk.ts';

/** Does what a request asks for; what it gives is the answer's JSON. */
export type Action = (desk: Desk, params: unknown) => Promise<unknown>;

/** An action whose parameters have been read before it begins. */
export function action<Shape extends z.ZodType>(
  shape: Shape,
  run: (desk: Desk, params: z.infer<Shape>) => Promise<unknown>,
): Action {
  return (desk, params) => {
    const read = shape.safeParse(params);
    if (read.success) return run(desk, read.data);
    const where = read.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new DeskError(400, `Redigerarens anrop är inte fullständigt: ${where}.`, {}, read.error);
  };
}
