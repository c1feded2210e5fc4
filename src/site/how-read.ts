import type { Source } from '../engine/model/source.ts';
import { formatDate } from './dates.ts';
import { say } from './say.ts';

/** How much of a source was read, on what copy, and when: one sentence. */
export function howRead(source: Source): string {
  const parts = [
    `${say(`source.read.${source.read}`)} ${say(`source.copy.${source.copy}`)}`,
    ...(source.readNote === undefined ? [] : [source.readNote]),
  ];
  const read = parts.join(': ');
  return source.accessed === undefined
    ? `${read}.`
    : `${read}; ${say('source.accessed', { date: formatDate(source.accessed) })}.`;
}
