/**
 * How a text may be called in its file's name and its address, but for its length. Windows has no
 * files called `con` and the like, whatever their ending.
 */
export const slugPattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The longest name of a text, in characters. */
export const longestSlug = 80;

/** Whether a text may be called that: small letters a–z, digits and single hyphens. */
export function isSlug(name: string): boolean {
  return name.length <= longestSlug && slugPattern.test(name);
}
