import { isWebAddress } from '../../engine/model/web-address.ts';
import { dayOf } from '../web-page/describe-page.ts';
import { isThing, textOf, type Thing } from '../web-page/json-ld.ts';

/** Reads a thing’s properties and remembers what nobody has asked for. */
export interface ThingReader {
  text(name: string): string | undefined;
  /** Text with its line breaks. */
  block(name: string): string | undefined;
  /** A day; what is none stays left over. */
  day(name: string): string | undefined;
  number(name: string): number | undefined;
  /** A web address, also that of a thing with a `url`; what is none stays left over. */
  address(name: string): string | undefined;
  /** Every value of a property, each a thing or a text. */
  values(name: string): (Thing | string)[];
  /** Says that a property needs no place of its own. */
  skip(...names: string[]): void;
  /** Each property that was not read, with its value. */
  leftOver(): string[];
}

/** A reader of one thing; `path` is where it stands in its record. */
export function createReader(thing: Thing, path = ''): ThingReader {
  const unread = new Set(
    Object.keys(thing).filter((name) => thing[name] !== null && thing[name] !== ''),
  );
  const take = <Value>(name: string, value: Value | undefined): Value | undefined => {
    if (value !== undefined) unread.delete(name);
    return value;
  };
  return {
    text: (name) => take(name, textOf(thing[name])),
    block(name) {
      const value = thing[name];
      return take(
        name,
        typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined,
      );
    },
    day: (name) => take(name, dayOf(textOf(thing[name]))),
    number(name) {
      const value = Number(textOf(thing[name]) ?? NaN);
      return take(name, Number.isFinite(value) ? value : undefined);
    },
    address: (name) => take(name, addressOf(thing[name])),
    values(name) {
      const values = [thing[name] ?? []]
        .flat()
        .filter((value) => isThing(value) || typeof value === 'string');
      return take(name, values) ?? [];
    },
    skip(...names) {
      for (const name of names) unread.delete(name);
    },
    leftOver: () =>
      [...unread].map((name) => `${path}${name}: ${shorten(JSON.stringify(thing[name]))}`),
  };
}

/** The web address in a value: the text itself, or a thing’s `url` or `@id`. */
export function addressOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  const text = isThing(first) ? textOf(first['url'] ?? first['@id']) : textOf(first);
  return text !== undefined && isWebAddress(text) ? text : undefined;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
