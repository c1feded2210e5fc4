/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a value, or the value itself when it is one. */
export function listOf(value: unknown): JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** The value if it is an object, else an empty one. */
export function partOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Every object of a JSON-LD type, at any depth. */
export function* findAll(value: unknown, type: string): Iterable<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* findAll(item, type);
  if (!isObject(value)) return;
  if (value['@type'] === type) yield value;
  for (const part of Object.values(value)) yield* findAll(part, type);
}
