/** A refusal that Decap shows as it is: an error with a name would show that before its words. */
export class Refusal extends Error {
  override name = '';
}

/** What a forge or the desk has answered, as far as its errors tell. */
interface Said {
  readonly status?: unknown;
  readonly api?: unknown;
  readonly message?: unknown;
  readonly notUnderEditorialWorkflow?: unknown;
}

/** What somebody wanted of the forge when it said no, in Swedish. */
export type Wanted = 'spara' | 'publicera' | 'ta bort';

const refused: Readonly<Record<Wanted, string>> = {
  spara:
    'tog inte emot texten. Den står kvar i formuläret. Vänta en stund och försök igen: någon annan kan ha sparat samtidigt.',
  publicera:
    'säger att utkastet inte slås ihop med det som är publicerat. Antingen har någon annan ändrat samma ställen, eller så har kontrollen inte gått igenom än. Båda versionerna finns kvar.',
  'ta bort': 'lät oss inte ta bort det. Be den som sköter webbplatsen.',
};

/** The answers of a forge that it gives in English only. */
const statuses: readonly unknown[] = [400, 403, 405, 406, 409, 422];

/** Waits for an answer; where there is an error instead, it is said in its own words alone, or ours. */
export async function inItsWords<Answer>(answer: Promise<Answer>, wanted: Wanted): Promise<Answer> {
  return answer.catch((error: unknown) => {
    const { api, message } = saidIn(error);
    const words = typeof message === 'string' ? message : String(error);
    const isForge = isForgesRefusal(error);
    throw new Refusal(isForge ? `${String(api)} ${refused[wanted]} (${words})` : words, {
      cause: error,
    });
  });
}

/** Whether a forge has answered and said no; the desk speaks Swedish, and for itself. */
export function isForgesRefusal(error: unknown): boolean {
  const { status, api } = saidIn(error);
  return typeof api === 'string' && api !== 'Proxy' && statuses.includes(status);
}

/**
 * What is asked for, or nothing where there is no such text or draft. That nobody answered is an
 * error still.
 */
export async function orNull<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  return asked.catch((error: unknown) => {
    const { status, notUnderEditorialWorkflow } = saidIn(error);
    if (status === 404 || notUnderEditorialWorkflow === true) return null;
    throw error;
  });
}

function saidIn(error: unknown): Said {
  return typeof error === 'object' && error !== null ? error : {};
}
