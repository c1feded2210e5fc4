import type { Path } from '../read/locate.ts';

/** `sources[1].url` as people count: “`url` of entry 2 of `sources`”. */
export function describePath(path: Path): string {
  if (path.length === 0) return 'the front matter';
  const [last, ...parents] = path.toReversed();
  if (typeof last === 'number') return `entry ${last + 1} of ${describePath(parents.toReversed())}`;
  return parents.length === 0
    ? `\`${last}\``
    : `\`${last}\` of ${describePath(parents.toReversed())}`;
}

/** The longest part of a value that a message repeats. */
const longestShown = 60;

/** A value as a message repeats it: “the number `2018`”. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  if (text === '') return 'empty';
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return typeof value === 'string' ? `\`${short}\`` : `the ${typeof value} \`${short}\``;
}

/** A schema’s own words as a sentence. */
export function toSentence(text: string): string {
  return `${capitalize(text)}.`;
}

export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
