import { z } from 'zod';
import type { Path } from '../read/locate.ts';

type Schema = z.core.$ZodType;

/** The names of the fields that a schema knows at a path into its data. */
export function fieldsAt(schema: Schema, path: Path): Set<string> {
  return new Set(
    schemasAt(schema, path).flatMap((inner) =>
      inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
    ),
  );
}

/** What the value at a path is an id of, where it is one: `claimants`. */
export function referenceAt(schema: Schema, path: Path): string | undefined {
  const references = schemasAt(schema, path).map((inner) => z.globalRegistry.get(inner));
  const found = references.find((meta) => typeof meta?.['refersTo'] === 'string');
  return found && String(found['refersTo']);
}

/** Every schema that a value at a path may be held to. */
function schemasAt(schema: Schema, path: Path): Schema[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodUnion && (step !== undefined || !hasReference(inner)))
    return inner.options.flatMap((option) => schemasAt(option, path));
  if (step === undefined) return [inner];
  if (inner instanceof z.ZodArray) return schemasAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return schemasAt(inner.valueType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const field = Object.entries<Schema>(inner.shape).find(([name]) => name === step);
  return field ? schemasAt(field[1], rest) : [];
}

function hasReference(schema: Schema): boolean {
  return z.globalRegistry.get(schema)?.['refersTo'] !== undefined;
}

function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
