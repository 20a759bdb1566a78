const replaced: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};

/** A text as part of an address: small letters a–z, digits and hyphens; å and ä become a, ö becomes o. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæøđŋŧ]/gu, (letter) => replaced[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{Script=Arabic}a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Gives each text a slug of its own: the second `bakgrund` becomes `bakgrund-2`. */
export function slugger(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  return (text) => {
    const wanted = slugify(text) || 'del';
    let number = numbers.get(wanted) ?? 1;
    let slug = number === 1 ? wanted : `${wanted}-${number}`;
    while (used.has(slug)) {
      number += 1;
      slug = `${wanted}-${number}`;
    }
    numbers.set(wanted, number);
    used.add(slug);
    return slug;
  };
}
