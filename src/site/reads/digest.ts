import { hash } from 'node:crypto';
import { Recent } from './recent.ts';

/** What a function hides decides about a page: such a page is as good as its whole collection. */
export const hidden = 'hidden';

/** So many digests of objects are kept. */
const mostKnown = 20_000;

/** Digests of values: the same for values that no page can tell apart. */
export interface Digests {
  digest(value: unknown): string;
}

/**
 * Digests plain data of any depth. `stateOf` gives those of records that stand in many places, of which it knows
 * their state otherwise. Something that makes what it holds when it is asked (`build`) must name in `of` what it
 * makes it from besides what it looks up then; a function that does not makes the whole `hidden`.
 */
export function createDigests(stateOf: (value: object) => string | undefined): Digests {
  const known = new Recent<object, string>(mostKnown);

  function write(value: unknown): string {
    if (typeof value === 'function') return hidden;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
    const before = stateOf(value) ?? known.get(value);
    if (before !== undefined) return before;
    const state = writeObject(value);
    if (state.length < 64 || state === hidden) return state;
    const short = shorten(state);
    known.set(value, short);
    return short;
  }

  function writeObject(value: object): string {
    if (value instanceof Uint8Array) return `bytes ${hash('sha256', value)}`;
    if (Array.isArray(value)) return join('[', value.map(write));
    if (value instanceof Map)
      return join(
        '{',
        [...value].flatMap(([key, item]) => [write(key), write(item)]),
      );
    if (value instanceof Set) return join('(', [...value].map(write));
    if (value instanceof Date) return `date ${value.getTime()}`;
    const entries = Object.entries(value);
    const isMade = 'of' in value && entries.some(([, item]) => typeof item === 'function');
    return join(
      '{',
      entries.flatMap(([key, item]) =>
        isMade && typeof item === 'function' ? [] : [JSON.stringify(key), write(item)],
      ),
    );
  }

  return { digest: write };
}

function join(open: string, parts: readonly string[]): string {
  return parts.includes(hidden) ? hidden : `${open}${parts.join()})`;
}

/** Short enough to be kept by the hundred thousand. */
export function shorten(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
