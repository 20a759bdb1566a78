/** Does one thing at a time, in the order in which they were asked for. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does something when all before it is done. */
  add<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(work);
    // Whoever asked hears of a fault; the next in the queue need not.
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Waits until all is done. */
  async done(): Promise<void> {
    await this.#last;
  }
}
