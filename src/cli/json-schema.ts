import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { collectionNames } from '../engine/read/collections.ts';
import { buildJsonSchema } from '../engine/schema/json-schema.ts';
import { writeEditorSchemas } from './json-schema/editor-schemas.ts';

/**
 * `npm run schema [-- --out <folder>]`: writes the JSON Schema of each kind of content file for everybody to
 * `public/schemas/`, and for the editors of this working copy, with the ids that exist in it, to `.astro/`.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'public/schemas' } } });

await mkdir(values.out, { recursive: true });
const style = { ...(await resolveConfig(import.meta.filename)), parser: 'json', plugins: [] };
for (const name of collectionNames) {
  const text = await format(JSON.stringify(buildJsonSchema(name)), style);
  await writeFile(path.join(values.out, `${name}.json`), text);
}
await writeEditorSchemas();
console.log(
  `The schemas are in ${values.out}/, and editors complete the ids of this working copy.`,
);
