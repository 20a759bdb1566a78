/** A question to the archive, by the names that its addresses use, and the search's filter for each. */
const asked = { utmaning: 'challenge', format: 'format', organisation: 'organisation' } as const;

/**
 * The search that answers what the archive's address asks, `?utmaning=x&format=y&ar=2023`; absent where
 * it asks nothing that the archive has. `titleOf` knows the name of a list by its address.
 */
export function searchFor(
  search: string,
  titleOf: (list: string) => string | undefined,
): string | undefined {
  const parameters = new URLSearchParams(search);
  const chosen = new URLSearchParams();
  for (const [name, filter] of Object.entries(asked)) {
    const title = titleOf(`${name}/${parameters.get(name) ?? ''}/`);
    if (title !== undefined) chosen.set(filter, title);
  }
  const year = titleOf(`${parameters.get('ar') ?? ''}/`);
  if (year !== undefined) chosen.set('year', year);
  if (chosen.size === 0) return undefined;
  return `?${chosen.toString()}`;
}
