import { fillWords } from '../engine/fill-words.ts';
import { site } from './config.ts';
import { english, type CountKey, type WordKey } from './words.ts';

const plural = new Intl.PluralRules(site.language);
const number = new Intl.NumberFormat(site.language);

/** The interface words under `key`, in the site’s language, with `{name}` replaced by its value. */
export function say(key: WordKey, values: Record<string, string | number> = {}): string {
  return fill(site.words[key] ?? english[key], values);
}

/** Words that agree with a number, which stands for `{count}`. A language may add its own plural forms. */
export function sayCount(
  key: CountKey,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const form = plural.select(count);
  const own = site.words[`${key}.${form}`] ?? site.words[`${key}.other`];
  const words =
    own ?? english[form === 'one' ? (`${key}.one` as const) : (`${key}.other` as const)];
  return fill(words, { ...values, count });
}

/** A number as the site’s language writes it. */
export function formatNumber(value: number): string {
  return number.format(value);
}

function fill(words: string, values: Record<string, string | number>): string {
  return fillWords(words, (name) => {
    const value = values[name];
    return typeof value === 'number' ? number.format(value) : value;
  });
}
