/** The days from one day up to another, without the last: Monday to the next Monday is 7. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day for people, as the language writes it: 21 October 2024. */
export function formatDay(day: string, language: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const formatter = formatters.get(language) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(language, formatter);
  return formatter.format(new Date(day));
}
