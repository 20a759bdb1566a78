import { endOf, precisionOf, startOf, type Language } from '../model/index.ts';

const locales: Readonly<Record<Language, string>> = {
  sv: 'sv-SE',
  'sv-simple': 'sv-SE',
  en: 'en-GB',
  ar: 'ar',
};

/** A date or a span as people write it: `oktober 2023`, `12 oktober 2023 kl. 17.30–19.00`. */
export function formatWhen(value: string, language: Language): string {
  const [start, end] = [startOf(value), endOf(value)];
  if (start === end) return formatMoment(start, language);
  if (precisionOf(value) === 'time' && start.slice(0, 10) === end.slice(0, 10)) {
    return `${formatMoment(start, language)}–${clock(end, language)}`;
  }
  return `${formatMoment(start, language)} – ${formatMoment(end, language)}`;
}

/** A number with the language's own separators. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** A time in whole years or months: `2 år`, `9 månader`. */
export function formatDuration(count: number, unit: 'year' | 'month', language: Language): string {
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locales[language], style).format(count);
}

function formatMoment(moment: string, language: Language): string {
  const [day = '', time] = moment.split('T');
  const [year, month, date] = day.split('-');
  const formatted = dayFormat(language, { hasMonth: !!month, hasDay: !!date }).format(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)),
  );
  if (time === undefined) return formatted;
  return language === 'en' || language === 'ar'
    ? `${formatted}, ${clock(moment, language)}`
    : `${formatted} kl. ${clock(moment, language)}`;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

// Each takes longer to make than to use a hundred times.
function dayFormat(
  language: Language,
  { hasMonth, hasDay }: { readonly hasMonth: boolean; readonly hasDay: boolean },
): Intl.DateTimeFormat {
  const key = [language, hasMonth, hasDay].join();
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(locales[language], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(hasMonth ? { month: 'long' } : {}),
      ...(hasDay ? { day: 'numeric' } : {}),
    });
  dayFormats.set(key, format);
  return format;
}

function clock(moment: string, language: Language): string {
  const time = moment.slice(11, 16);
  return language === 'en' || language === 'ar' ? time : time.replace(':', '.');
}
