const vowel = /[aeiouyäåö]/u;

const endings =
  /(?:heterna|hetens|anden|heten|heter|andes|andet|arens|arna|erna|orna|ades|aren|ande|arne|aste|erns|orns|orn|ast|ade|are|ern|ens|het|ad|et|en|ar|er|or|as|es|at|a|e)s?$/u;

const genitive = /(?<=[bcdfghjklmnoprtvy])s$/u;

const doubled = /(?:dd|gd|nn|dt|gt|kt|tt)$/u;

/**
 * The stem of a Swedish word in small letters, after the first steps of the Snowball algorithm that
 * Pagefind uses too: `lärandelunchen` and `lärandeluncher` have the same.
 */
export function stem(word: string): string {
  const start = firstEnding(word);
  const [head, tail] = [word.slice(0, start), word.slice(start)];
  const bare = tail.replace(endings, '').replace(genitive, '');
  return head + (doubled.test(bare) ? bare.slice(0, -1) : bare);
}

// An ending stands after the first consonant that follows a vowel, as letter four or later.
function firstEnding(word: string): number {
  let index = 0;
  while (index < word.length && !vowel.test(word.charAt(index))) index += 1;
  while (index < word.length && vowel.test(word.charAt(index))) index += 1;
  return Math.max(3, index + 1);
}
