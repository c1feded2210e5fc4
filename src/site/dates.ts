import { firstDay } from '../engine/model/date.ts';
import { say } from './say.ts';

type MonthStyle = 'long' | 'short';

/** A day, month, year or range as people write it, exactly as precise as it is known. */
export function formatDate(date: string): string {
  return format(date, 'long');
}

/** The same for a narrow column: months are shortened. */
export function formatShortDate(date: string): string {
  return format(date, 'short');
}

/** What stands in `<time datetime>`: the start of a range. */
export function machineDate(date: string): string {
  return date.split('/')[0] ?? date;
}

function format(date: string, month: MonthStyle): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return formatterFor(from, month).format(toDate(from));
  if (from.length === to.length)
    return formatterFor(from, month).formatRange(toDate(from), toDate(to));
  return `${format(from, month)} – ${format(to, month)}`;
}

/** Making a formatter is slow, and six serve a whole site. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Shows what an ISO date of this length says: a year, a month or a day. */
function formatterFor({ length }: string, month: MonthStyle): Intl.DateTimeFormat {
  const key = `${length} ${month}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat(say('dates.locale'), {
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
