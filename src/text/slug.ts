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
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{Script=Arabic}a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Gives each text a slug of its own: the second `bakgrund` becomes `bakgrund-2`. */
export function slugger(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  return (text) => {
    const wanted = slugify(text) || 'del';
    let slug = wanted;
    for (let number = 2; used.has(slug); number += 1) slug = `${wanted}-${number}`;
    used.add(slug);
    return slug;
  };
}
