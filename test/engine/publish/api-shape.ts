import { describeShapes } from '../../../src/engine/publish/api/openapi.ts';

/**
 * The interface’s shape as lines that each state one promise: a field with its type, or that it
 * is always there. A version that keeps all lines keeps all promises.
 */
export function promisesOf(shapes = describeShapes()): string[] {
  return Object.entries(shapes)
    .flatMap(([name, schema]) => [...promises(name, schema)])
    .sort();
}

function* promises(path: string, schema: unknown): Iterable<string> {
  const { type, $ref, format, properties, required, items, const: value } = partsOf(schema);
  const kind = typeof $ref === 'string' ? $ref.split('/').at(-1) : type;
  const exact = value === undefined ? '' : ` ${JSON.stringify(value)}`;
  yield `${path}: ${String(kind)}${format === undefined ? '' : ` ${String(format)}`}${exact}`;
  for (const key of listOf(required)) yield `${path}.${String(key)} is always there`;
  for (const [key, part] of Object.entries(partsOf(properties)))
    yield* promises(`${path}.${key}`, part);
  if (items !== undefined) yield* promises(`${path}[]`, items);
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
