/** What became of asking for an address: nothing, where it answers as it should. */
export type Fault = string | undefined;

/** How an address is asked for. */
export interface Asking {
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
  /** How many times a host that gives no answer, or a fault of its own, is asked. */
  readonly times: number;
}

/**
 * Asks for an address as a reader's browser would. What a host keeps from programs only (401, 403,
 * 429) is no fault of the link.
 */
export async function ask(address: string, { patience, times }: Asking): Promise<Fault> {
  const fault = await askOnce(address, patience);
  const isPassing = fault !== undefined && !/^(404|410)/u.test(fault);
  return isPassing && times > 1 ? ask(address, { patience, times: times - 1 }) : fault;
}

async function askOnce(address: string, patience: number): Promise<Fault> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'Mozilla/5.0 (link check)', accept: 'text/html,*/*' },
    });
    await answer.body?.cancel();
    const { ok, status, statusText } = answer;
    return ok || [401, 403, 429].includes(status) ? undefined : `${status} ${statusText}`.trim();
  } catch (cause) {
    const { name, cause: reason } = cause as Error;
    if (name === 'TimeoutError') return `inget svar på ${patience / 1000} sekunder`;
    const code = (reason as { readonly code?: unknown } | undefined)?.code;
    return typeof code === 'string' ? `ingen kontakt (${code})` : 'ingen kontakt';
  }
}
