import type { HeldInYear } from '../archive/index.ts';
import { formatNumber, textsIn } from '../i18n/index.ts';
import type { Language, Mean } from '../model/index.ts';

/** How many came, and in how many of the events that is known. */
export function participantsText({ participants, events }: HeldInYear, language: Language): string {
  const { archive, events: words, formats } = textsIn(language);
  if (!participants) return formats.participantsUnknown;
  const { sum, about, known, of } = participants;
  const amount = `${about ? `${words.about} ` : ''}${formatNumber(sum, language)}`;
  if (known === of) return amount;
  const noun = events.length === 1 ? archive.one : archive.many;
  const part = `${formats.knownIn} ${known} ${formats.outOf} ${of} ${noun}`;
  return `${amount} ${part}; ${formats.othersUnknown}`;
}

/** A mean with the number of answers that it is made of, or why there is none. */
export function meanText(mean: Mean, language: Language): string {
  const { events, formats } = textsIn(language);
  if ('refused' in mean) return formats.noMean[mean.refused];
  const value = formatNumber(Math.round(mean.mean * 10) / 10, language);
  return `${value} ${events.outOf} ${mean.scale} (${formatNumber(mean.answers, language)} ${events.answers})`;
}
