/** A refusal that Decap shows as it is: an error with a name would show that before its words. */
export class Refusal extends Error {
  override name = '';
}

/** Waits for an answer; where there is an error instead, it is said in its own words alone. */
export async function inItsWords<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error), { cause: error });
  });
}
