import { z } from 'zod';
import type { Reference } from '../model/reference.ts';
import { collections, type CollectionName } from '../read/collections.ts';

/** What a field that names another record can name, by what it refers to. */
export type Choices = Partial<Record<Reference | 'rules', readonly string[]>>;

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of one kind of content file’s front matter, for editors, forms and the field reference.
 * Without `choices` it describes the format alone and is the same for every newsroom; with them it also
 * lists the ids that exist.
 */
export function buildJsonSchema(collection: CollectionName, choices: Choices = {}): JsonSchema {
  return {
    ...describeSchema(collections[collection].schema, choices),
    title: `content/${collection}`,
  };
}

/** The JSON Schema of any schema of the model, as front matter is written. */
export function describeSchema(schema: z.ZodType, choices: Choices = {}): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      addChoices(jsonSchema, choices);
    },
  });
}

/** Lists the ids that a field must, or may, hold. */
function addChoices(field: JsonSchema, choices: Choices): void {
  const must = idsFor(field['refersTo'], choices);
  if (must) field.enum = must.flatMap(asYaml);
  const may = idsFor(field['suggests'], choices);
  if (may) field.anyOf = [{ enum: [...may] }, { type: 'string' }];
}

function idsFor(reference: unknown, choices: Choices): readonly string[] | undefined {
  const ids = Object.entries(choices).find(([name]) => name === reference)?.[1];
  return ids === undefined || ids.length === 0 ? undefined : ids; // an empty list is not valid
}

/** An id as text, and as what YAML makes of it: a bare `true` is a boolean. */
function asYaml(id: string): (string | boolean)[] {
  return id === 'true' || id === 'false' ? [id, id === 'true'] : [id];
}
