/** The pages that faults are sown on: those that every archive has, by what is on them. */
export type Ground = 'home' | 'blocks' | 'alliances' | 'event' | 'english';

/** A small change for the worse, as a careless hand might make it: JavaScript for the page. */
export interface Fault {
  readonly kind: string;
  readonly what: string;
  readonly on: Ground;
  /** The elements that are spoilt; there have to be some. */
  readonly where: string;
  /** What happens to the first of them, which is called `it`. */
  readonly change?: string;
  /** Or the style that all of them get, in a medium if there is one. */
  readonly style?: string;
  readonly media?: string;
}

/** Makes the faults of one kind from rows of what, on, where and change. */
export function changes(
  kind: string,
  rows: readonly (readonly [what: string, on: Ground, where: string, change: string])[],
): readonly Fault[] {
  return rows.map(([what, on, where, change]) => ({ kind, what, on, where, change }));
}

/** Makes the faults of one kind from rows of what, on, where, style and medium. */
export function styles(
  kind: string,
  rows: readonly (readonly [
    what: string,
    on: Ground,
    where: string,
    style: string,
    media?: string,
  ])[],
): readonly Fault[] {
  return rows.map(([what, on, where, style, media = 'all']) => {
    return { kind, what, on, where, style, media };
  });
}

/** Sows a fault in the page that stands in a window; answers false where there is nothing to spoil. */
export function sow({ where, change, style = '', media = 'all' }: Fault): boolean {
  const it = document.querySelector(where.replace(/:(?::|focus)[a-z-]+$/u, '') || 'a');
  if (!it) return false;
  if (change === undefined) {
    const element = document.createElement('style');
    element.textContent = `@media ${media} { ${where} { ${style.replaceAll(';', ' !important;')} } }`;
    document.head.append(element);
  } else {
    // The page is ours and so is the change.
    Object.assign(window, { it });
    const script = document.createElement('script');
    script.textContent = `{ ${change} }`;
    document.body.append(script);
    script.remove();
  }
  return true;
}
