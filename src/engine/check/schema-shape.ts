import { z } from 'zod';
import type { Path } from '../read/locate.ts';

/** The names of the fields that a schema knows at a path into its data. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): Set<string> {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodUnion)
    return new Set(inner.options.flatMap((option) => [...fieldsAt(option, path)]));
  if (inner instanceof z.ZodArray && step !== undefined) return fieldsAt(inner.element, rest);
  if (inner instanceof z.ZodRecord && step !== undefined) return fieldsAt(inner.valueType, rest);
  if (!(inner instanceof z.ZodObject)) return new Set();
  if (step === undefined) return new Set(Object.keys(inner.shape));
  const field = Object.entries<z.core.$ZodType>(inner.shape).find(([name]) => name === step);
  return field ? fieldsAt(field[1], rest) : new Set();
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
