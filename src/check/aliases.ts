import {
  collections,
  isSisterLanguage,
  isSlug,
  original,
  type SisterLanguage,
} from '../model/index.ts';
import type { CheckedText, ReadText } from './checked.ts';
import { pointers } from './pointers.ts';

/** The slugs that a text says it had before; what is no slug is left to the text's own check. */
export function aliasesOf({ written, language }: ReadText): readonly string[] {
  const { aliases } = written;
  if (!Array.isArray(aliases) || language !== original) return [];
  const names: readonly unknown[] = aliases;
  return names.filter((alias): alias is string => typeof alias === 'string' && isSlug(alias));
}

/** The languages that a text says it had a translation in before. */
export function formerLanguagesOf({ written, language }: ReadText): readonly SisterLanguage[] {
  const { formerLanguages } = written;
  if (!Array.isArray(formerLanguages) || language !== original) return [];
  const tags: readonly unknown[] = formerLanguages;
  return tags.filter((tag) => typeof tag === 'string').filter(isSisterLanguage);
}

/** The texts with each reference by an old slug led to the text that has it as an alias. */
export function withPresentSlugs(texts: readonly CheckedText[]): readonly CheckedText[] {
  const present = new Map<string, string>(
    texts.flatMap((text) =>
      aliasesOf(text).map((alias) => [`${text.collection}/${alias}`, text.slug] as const),
    ),
  );
  if (present.size === 0) return texts;
  return texts.map((text) => {
    if (text.language !== original) return text;
    const fields = collections[text.collection].fields;
    const data = [...pointers(fields, text.data)].reduce<object>((changed, found) => {
      const { target, value, path } = found;
      const slug = target.to === 'entry' && present.get(`${target.collection}/${value}`);
      return slug ? (replaced(changed, path, slug) as object) : changed;
    }, text.data);
    return { ...text, data: data as CheckedText['data'] };
  });
}

function replaced(data: unknown, [key, ...rest]: readonly PropertyKey[], value: string): unknown {
  if (key === undefined) return value;
  const inner = replaced((data as Record<PropertyKey, unknown>)[key], rest, value);
  if (Array.isArray(data)) return (data as unknown[]).with(Number(key), inner);
  return { ...(data as object), [key]: inner };
}
