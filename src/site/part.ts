import { createHash } from 'node:crypto';

/** The share of the site that one build makes: all of it, or one of several that make it together. */
export interface Part {
  /** The first is 0. */
  index: number;
  count: number;
}

const whole: Part = { index: 0, count: 1 };

/** As `BUILD_PART` says: `1/8` is the second of eight. */
export function readPart(text = process.env['BUILD_PART']): Part {
  if (text === undefined || text === '') return whole;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index >= count)
    throw new Error(`BUILD_PART is \`${text}\`; it must be an index and a count, such as \`1/8\`.`);
  return { index, count };
}

/** The name under which the page of the search and its index go. */
export const searchSubject = 'search';

const own = readPart();

/** Whether this build makes what goes by this name; of all parts, exactly one does. */
export function isOwn(name: string, { index, count }: Part = own): boolean {
  return count === 1 || createHash('sha256').update(name).digest().readUInt32BE() % count === index;
}

/** The first of a build’s threads, or its only one, makes what must not be computed twice. */
export function isFirstThread(thread = process.env['BUILD_THREAD'] ?? '0'): boolean {
  return thread === '0';
}
