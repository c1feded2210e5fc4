import { firstDay } from './iso-date.ts';

export type MonthStyle = 'long' | 'short';

/** A large site names the same days over and over; there are never more of them than it has dates. */
const written = new Map<string, string>();

/** A day, month, year or range as people write it in `locale`, exactly as precise as it is known. */
export function formatIsoDate(date: string, locale: string, month: MonthStyle): string {
  const key = `${date} ${month} ${locale}`;
  const before = written.get(key);
  if (before !== undefined) return before;
  const text = writeDate(date, locale, month);
  written.set(key, text);
  return text;
}

function writeDate(date: string, locale: string, month: MonthStyle): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return formatterFor(from, locale, month).format(toDate(from));
  if (from.length === to.length)
    return formatterFor(from, locale, month).formatRange(toDate(from), toDate(to));
  return `${writeDate(from, locale, month)} – ${writeDate(to, locale, month)}`;
}

/** Making a formatter is slow, and six serve a whole site. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Shows what an ISO date of this length says: a year, a month or a day. */
function formatterFor({ length }: string, locale: string, month: MonthStyle): Intl.DateTimeFormat {
  const key = `${length} ${month} ${locale}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(length >= 7 && { month }),
    ...(length === 10 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  formatters.set(key, formatter);
  return formatter;
}

function toDate(date: string): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}
