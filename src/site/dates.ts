import { firstDay } from '../engine/model/date.ts';
import { say } from './say.ts';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day, month, year or range as people write it, exactly as precise as it is known. */
export function formatDate(date: string): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return formatterFor(from).format(toDate(from));
  if (precisionOf(from) === precisionOf(to))
    return formatterFor(from).formatRange(toDate(from), toDate(to));
  return `${formatDate(from)} – ${formatDate(to)}`;
}

/** A date for a narrow column: months are shortened. */
export function formatShortDate(date: string): string {
  const [from = '', to] = date.split('/');
  const style = styles[precisionOf(from)];
  const format = new Intl.DateTimeFormat(
    say('dates.locale'),
    'month' in style
      ? { ...style, month: 'short', timeZone: 'UTC' }
      : { ...style, timeZone: 'UTC' },
  );
  if (to === undefined || precisionOf(from) !== precisionOf(to)) return format.format(toDate(from));
  return format.formatRange(toDate(from), toDate(to));
}

/** What stands in `<time datetime>`: the start of a range. */
export function machineDate(date: string): string {
  return date.split('/')[0] ?? date;
}

/** The year that a claim is filed under. */
export function yearOf(date: string): string {
  return firstDay(date).slice(0, 4);
}

function precisionOf(date: string): keyof typeof styles {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

function formatterFor(date: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(say('dates.locale'), {
    ...styles[precisionOf(date)],
    timeZone: 'UTC',
  });
}

function toDate(date: string): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}
