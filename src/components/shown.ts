import { once, type Archive } from '../archive/index.ts';

const shown = once(() => new WeakMap<object, Map<string, Promise<string>>>());

/**
 * What `show` makes of a thing, made once for each of its forms: an event stands on some twenty
 * lists, and looks the same on all. It is forgotten with the archive that it was shown from.
 */
export function shownOnce(
  archive: Archive,
  { thing, form }: { readonly thing: object; readonly form: string },
  show: () => Promise<string>,
): Promise<string> {
  const forms = shown(archive).get(thing) ?? new Map<string, Promise<string>>();
  const html = forms.get(form) ?? show();
  forms.set(form, html);
  shown(archive).set(thing, forms);
  return html;
}
