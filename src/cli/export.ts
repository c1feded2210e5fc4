import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { bulkLines, buildMapping } from '../engine/publish/opensearch.ts';

/**
 * `npm run export -- opensearch [--out <folder>]`: writes `index.json` (settings and mapping) and `claims.ndjson`
 * (bulk lines) for OpenSearch or Elasticsearch. Exit code 2 when it is not asked rightly.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'export' } },
});

if (positionals.length === 1 && positionals[0] === 'opensearch') await exportAll(values.out);
else {
  console.error('Usage: npm run export -- opensearch [--out <folder>]');
  process.exitCode = 2;
}

async function exportAll(folder: string): Promise<void> {
  const [{ catalog }, { urls }] = await Promise.all([
    import('../site/catalog.ts'),
    import('../site/urls.ts'),
  ]);
  const urlOf = (slug: string) => urls.absolute(urls.claim(slug)) ?? urls.claim(slug);
  await mkdir(folder, { recursive: true });
  const mapping = `${JSON.stringify(buildMapping(catalog.site), undefined, 2)}\n`;
  await writeFile(path.join(folder, 'index.json'), mapping);
  await pipeline(
    Readable.from(bulkLines(catalog, urlOf)),
    createWriteStream(path.join(folder, 'claims.ndjson')),
  );
  console.log(`${catalog.claims.length} claims are in ${folder}/claims.ndjson.`);
}
