import { parseArgs } from 'node:util';
import { formatChoices, suggest } from '../../engine/check/nearest.ts';
import type { Field } from '../../engine/schema/fields.ts';

/** Says that a command was called wrongly. */
export class UsageError extends Error {}

/** What was given on the command line, by field. */
export type Flags = ReadonlyMap<string, string | boolean | readonly string[]>;

/**
 * Reads one flag a field, named as the field; lists take theirs several times, or with commas between ids.
 * Throws a `UsageError` on an unknown flag and on a value that its field cannot hold.
 */
export function parseFlags(args: readonly string[], fields: readonly Field[]): Flags {
  const flags = parse(args, fields);
  for (const field of fields) readFlag(field, flags);
  return flags;
}

function parse(args: readonly string[], fields: readonly Field[]): Flags {
  const options = Object.fromEntries(
    fields.map(({ name, kind, isList }) => [
      name,
      { type: kind === 'yes-or-no' ? 'boolean' : 'string', multiple: isList } as const,
    ]),
  );
  try {
    const { values } = parseArgs({ args: [...args], options });
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return new Map(given as [string, string | boolean | string[]][]); // lists take text only
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of a flag as front matter holds it; undefined where it was not given. */
export function readFlag(field: Field, flags: Flags): unknown {
  const given = flags.get(field.name);
  if (given === undefined) return undefined;
  const value = parseValue(field, given);
  const problem = findProblem(field, value);
  if (problem !== undefined)
    throw new UsageError(`--${field.name} is \`${String(given)}\`: ${problem}`);
  return value;
}

/** Text as the field’s kind of value. */
export function parseValue(field: Field, given: string | boolean | readonly string[]): unknown {
  if (typeof given === 'boolean') return given;
  if (field.isList) {
    const entries = [given].flat();
    return field.refersTo === undefined || field.isOpen
      ? entries
      : entries.flatMap((entry) => entry.split(',')).map((entry) => entry.trim());
  }
  return field.kind === 'number' ? Number(given) : given;
}

/** What is wrong with a value, with the nearest valid one where it must be one of some. */
export function findProblem(field: Field, value: unknown): string | undefined {
  const unknown =
    field.isOpen || field.options.length === 0
      ? undefined
      : [value]
          .flat()
          .map(String)
          .find((entry) => !field.options.includes(entry));
  if (unknown !== undefined) {
    const choices = new Set(field.options);
    return suggest(unknown, choices, `choose ${formatChoices(choices)}.`);
  }
  return field.findProblem(value);
}
