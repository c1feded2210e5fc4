/**
 * Dates are ISO text as precise as what is known: `2018-12-09`, `2018-12` or `2018`; a range joins
 * two with a slash. They stay text, so that a day never shifts with a time zone.
 */
export const partialDatePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
export const rangePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/** Whether `text` is a year, month or day that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const [, month = 1, day = 1] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(text);
}

/** Whether `text` is a day, month, year or a range of them in order. */
export function isDateOrRange(text: string): boolean {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0 || !isPartialDate(from)) return false;
  return to === undefined || (isPartialDate(to) && firstDay(from) <= lastDay(to));
}

/** The first day that a date or range can mean, as `YYYY-MM-DD`: what lists sort by. */
export function firstDay(date: string): string {
  const [from = ''] = date.split('/');
  const [year = '', month = '01', day = '01'] = from.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date or range can mean, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  const to = date.split('/').at(-1) ?? '';
  const [year = '', month = '12', day = String(daysInMonth(`${year}-${month}`))] = to.split('-');
  return `${year}-${month}-${day}`;
}

function daysInMonth(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
