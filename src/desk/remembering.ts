/** A question about two immutable names (hashes) that is answered once for each pair of them. */
export function remembering<Answer>(
  most: number,
  ask: (first: string, second: string) => Promise<Answer>,
): (first: string, second: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (first, second) => {
    const key = `${first} ${second}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(first, second);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
