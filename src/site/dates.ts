import { formatIsoDate } from '../engine/model/format-date.ts';
import { say } from './say.ts';

/** A day, month, year or range as people write it, exactly as precise as it is known. */
export function formatDate(date: string): string {
  return formatIsoDate(date, say('dates.locale'), 'long');
}

/** The same for a narrow column: months are shortened. */
export function formatShortDate(date: string): string {
  return formatIsoDate(date, say('dates.locale'), 'short');
}

/** What stands in `<time datetime>`: the start of a range. */
export function machineDate(date: string): string {
  return date.split('/')[0] ?? date;
}
