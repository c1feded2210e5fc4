import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionNames, findFilePlace } from '../../engine/read/collections.ts';
import { parseContent } from '../../engine/read/parse-content.ts';
import { readFiles } from '../../engine/read/read-files.ts';
import { findPaths } from '../../engine/read/paths.ts';
import { readSite } from '../../engine/read/site-config.ts';
import { buildJsonSchema } from '../../engine/schema/json-schema.ts';
import { listChoices } from '../../engine/schema/list-choices.ts';

/**
 * Writes what Astro’s editor extension reads to complete and check front matter inside Markdown: a schema for
 * each folder of the content and the list of the files that it holds.
 */
export async function writeEditorSchemas(folder = '.astro/collections'): Promise<void> {
  const { contentDir } = findPaths();
  const site = await readSite();
  const { files } = await readFiles(contentDir);
  const choices = listChoices(site, parseContent(files).ids);
  await mkdir(folder, { recursive: true });
  for (const name of collectionNames) {
    const schema = buildJsonSchema(name, choices);
    await writeFile(path.join(folder, `${name}.schema.json`), JSON.stringify(schema));
  }
  const entries = Object.fromEntries(
    files.flatMap(({ file }) => {
      const place = findFilePlace(file);
      return place ? [[addressOf(path.join(contentDir, file)), place.collection]] : [];
    }),
  );
  const manifest = {
    collections: collectionNames.map((name) => ({ hasSchema: true, name })),
    entries,
  };
  await writeFile(path.join(folder, 'collections.json'), JSON.stringify(manifest, null, 2));
}

/** As the extension looks files up: their address, decoded and in lower case. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(path.resolve(file)).href).toLowerCase();
}
