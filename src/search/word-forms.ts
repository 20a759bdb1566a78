/** What is added to a word, and is none itself: `het` and `heten`, `ning` and `ningarna`, `arnas`. */
const derivation =
  '[nr]?ing|(?:lig|ig|sam)?het|nad|ell|else|els|skap|ande|ende|are|ation|ition|sion|tion|ion|itet|eri|erande|ering|ism|ist|isk|lig|ig|sam|bar|dom|inn|an|mässig|aktig|full|lös|vis|log|logi|loger|nom';
const inflection =
  'a|e|n|t|en|et|ens|ets|er|ers|ar|or|an|na|erna|arna|orna|ade|ande|are|aste|as|es';
const added = new RegExp(`^(?:${derivation})?(?:${inflection})?s?$`, 'u');

const tail =
  /^(?:i?ser(?:a|ad|ade|as|na)|iser|er|ific|iskt?|ifik|ent|ant|ori|iv|al|ell|ur|ik|är|ör|um|ighet|aktig|else)/u;

const derived = /else(?:n|r|rna)?s?$/u;

const onset =
  /^(?:[bcdfghjklmnprstv]?|bl|br|dr|fj|fl|fr|gl|gn|gr|kl|kn|kr|kv|pl|pr|sj|sk|skr|skj|sl|sm|sn|sp|spr|st|str|stj|sv|tj|tr|tv|sch)[aeiouyäåöé]/u;

/** Whether it is an ending that was added to a word, not a word: `heten`, `ningarna`. */
export const isAdded = (part: string): boolean => added.test(part);

/** Whether it begins as a Swedish word does. */
export const beginsAsWord = (part: string): boolean => onset.test(part);

/** Whether it may well be a word that never stands alone on the site: `forum` in `dialogforum`. */
export const looksLikeWord = (part: string): boolean =>
  beginsAsWord(part) && !tail.test(part) && !derived.test(part);

/** Whether a word is joined to the next one with an s, always: `förening`, `möjlighet`. */
export const joinsWithS = (word: string): boolean => /(?:skap|het|ing|ion|itet)$/u.test(word);
