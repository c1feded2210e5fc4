import type { z } from 'zod';
import type { Edit } from '../diagnostic.ts';
import { suggestSlug } from '../draft/suggest-slug.ts';
import type { Path, Place } from '../read/locate.ts';
import { capitalize, describePath, describeValue, toSentence } from './describe-value.ts';
import { findNearest, formatChoices, suggest } from './nearest.ts';
import type { RuleText } from './rule.ts';
import {
  schemaChoice,
  schemaMissing,
  schemaType,
  schemaUnknownField,
  schemaValue,
} from './rules/schema.ts';
import { fieldsAt, referenceAt } from './schema-shape.ts';

/** What a schema has found, in words for contributors. */
export interface SchemaMistake {
  rule: RuleText;
  at: Place;
  message: string;
  fix: string;
  edit?: Edit;
}

type Issue = z.core.$ZodIssue;

/** Puts zod’s issues into plain words; where a name stands for an id, `ids` give the one that was meant. */
export function describeIssues(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  data: unknown,
  ids: Readonly<Record<string, ReadonlySet<string>>> = {},
): SchemaMistake[] {
  return issues.flatMap((issue): SchemaMistake[] => {
    if (issue.code === 'invalid_union')
      return describeIssues(closestBranch(issue), schema, data, ids);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => describeUnknownField(key, pathOf(issue), schema));
    const mistake = describeIssue(issue, data);
    const known = ids[referenceAt(schema, pathOf(issue)) ?? ''];
    const value = valueAt(data, pathOf(issue));
    if (known === undefined || typeof value !== 'string' || value === '') return [mistake];
    return [{ ...mistake, fix: proposeId(value, known) }];
  });
}

function describeIssue(issue: Issue, data: unknown): SchemaMistake {
  const path = pathOf(issue);
  const value = valueAt(data, path);
  const name = capitalize(describePath(path));
  if (value === undefined) return describeMissing(path);
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const fix = toSentence(issue.issues[0]?.message ?? 'use an id');
    return { rule: schemaValue, at: { key: path }, message: `\`${key}\` is not an id.`, fix };
  }
  if (issue.code === 'invalid_value') {
    const choices = new Set(issue.values.map(String));
    const choose = `Choose ${formatChoices(choices)}.`;
    if (value === null)
      return { rule: schemaChoice, at: path, message: `${name} is empty.`, fix: choose };
    const fix = suggest(String(value), choices, choose);
    return { rule: schemaChoice, at: path, message: `${name} is ${describeValue(value)}.`, fix };
  }
  if (issue.code === 'invalid_type') return describeType(issue.expected, path, value);
  return {
    rule: schemaValue,
    at: path,
    message: `${name} ${isGroup(value) ? 'does not fit' : `is ${describeValue(value)}`}.`,
    fix: adviceFor(issue),
  };
}

/** A name in the place of an id: “Local Outlet” for `local-outlet`. */
function proposeId(name: string, known: ReadonlySet<string>): string {
  const id = suggestSlug(name);
  const nearest = findNearest(id, known);
  return nearest === undefined
    ? `Write the id of a file, its name without \`.md\`; \`${id}\` would be one.`
    : `Did you mean \`${nearest}\`?`;
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

function describeMissing(path: Path): SchemaMistake {
  const field = String(path.at(-1));
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? 'to the front matter' : `to ${describePath(parent)}`;
  return {
    rule: schemaMissing,
    at: path,
    message: `The field \`${field}\` is missing.`,
    fix: `Add \`${field}: …\` ${where}.`,
  };
}

function describeUnknownField(key: string, path: Path, schema: z.core.$ZodType): SchemaMistake {
  const known = fieldsAt(schema, path);
  const where = path.length === 0 ? '' : ` in ${describePath(path)}`;
  return {
    rule: schemaUnknownField,
    at: { key: [...path, key] },
    message: `There is no field \`${key}\`${where}.`,
    fix: suggest(key, known, `Remove it, or use one of ${[...known].join(', ')}.`),
  };
}

const sorts: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function describeType(expected: string, path: Path, value: unknown): SchemaMistake {
  const wanted = sorts[expected] ?? expected;
  if (value === null) {
    return {
      rule: schemaType,
      at: path,
      message: `${capitalize(describePath(path))} is empty, where ${wanted} belongs.`,
      fix: 'Write a value, or leave the field out.',
    };
  }
  return {
    rule: schemaType,
    at: path,
    message: `${capitalize(describePath(path))} is ${describeValue(value)}, where ${wanted} belongs.`,
    fix: adviceForType(expected, value),
    ...(expected === 'string' && isBare(value) && { edit: quoteBare(value) }),
  };
}

/** Values that YAML reads as something other than text, unless they stand in quotes. */
function isBare(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function quoteBare(value: number | boolean): Edit {
  return { from: String(value), to: `"${String(value)}"` };
}

function adviceForType(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object')
    return `Put it in quotes, so that it is read as text: \`"${String(value)}"\`.`;
  if (expected === 'array') return 'Write each entry on a line of its own, after `- `.';
  if (expected === 'object') return 'Write its fields on lines of their own, indented below it.';
  return `Write ${sorts[expected] ?? expected} here.`;
}

function adviceFor(issue: Issue): string {
  const written = isOwnMessage(issue.message) ? issue.message : undefined;
  if (written !== undefined) return toSentence(written);
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Give at least one entry.';
  if (issue.code === 'too_small') return `Write a number above ${issue.minimum}.`;
  if (issue.code === 'too_big') return `Shorten it to ${issue.maximum}.`;
  return 'See the field’s description in the guide for contributors.';
}

/** zod’s own messages are for programmers; those of our schemas are for contributors. */
function isOwnMessage(message: string): boolean {
  return !/^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}

/** The reading of a value with several forms that it fits best. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const branches = issue.errors.toSorted((a, b) => a.length - b.length);
  const closest = branches.find((branch) => branch.some(({ path }) => path.length > 0));
  return (closest ?? branches[0] ?? []).map((inner) => ({
    ...inner,
    path: [...issue.path, ...inner.path],
  }));
}

function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
