import { z } from 'zod';
import { describeSchema, type Choices, type JsonSchema } from './json-schema.ts';

/** One field of a form, whether it is drawn in a browser or asked for in a terminal. */
export interface Field {
  /** As in the front matter. */
  name: string;
  explanation: string;
  kind: 'text' | 'number' | 'yes-or-no';
  isList: boolean;
  isRequired: boolean;
  /** What it can hold, or suggestions where it is open; empty for free text. */
  options: readonly string[];
  /** What the options are ids of. */
  refersTo?: string;
  /** Whether it takes other values than the options. */
  isOpen: boolean;
  /** What its text must look like; left out where any words will do. */
  pattern?: string;
  /** What is wrong with a value, in words for contributors; undefined when it is right. */
  findProblem(value: unknown): string | undefined;
}

/** The fields of a schema that hold text, numbers or choices, in order; groups of fields are left out. */
export function fieldsOf(schema: z.ZodObject, choices: Choices = {}): Field[] {
  const { properties = {}, required = [] } = describeSchema(schema, choices);
  return Object.entries(properties).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return [];
    const isList = property.type === 'array';
    const value = isList && isSchema(property.items) ? property.items : property;
    const kind = kindOf(value);
    if (kind === undefined) return [];
    const reference = value['refersTo'] ?? value['suggests'];
    const field: Field = {
      name,
      explanation: property.description ?? '',
      kind,
      isList,
      isRequired: required.includes(name),
      options: optionsOf(value),
      isOpen: value.enum === undefined,
      findProblem: (answer) => problemOf(schema, name, answer),
      ...(typeof reference === 'string' && { refersTo: reference }),
      ...(value.pattern !== undefined && { pattern: value.pattern }),
    };
    return [field];
  });
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf({ type, enum: values }: JsonSchema): Field['kind'] | undefined {
  if (values !== undefined || type === 'string' || Array.isArray(type)) return 'text';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'yes-or-no' : undefined;
}

function optionsOf({ enum: values, anyOf = [] }: JsonSchema): string[] {
  const suggested = anyOf.flatMap((branch) => (isSchema(branch) ? (branch.enum ?? []) : []));
  return (values ?? suggested).filter((value) => typeof value === 'string');
}

function problemOf({ shape }: z.ZodObject, name: string, value: unknown): string | undefined {
  const result = z.safeParse(shape[name] ?? z.never(), value);
  return result.success ? undefined : result.error.issues[0]?.message;
}
