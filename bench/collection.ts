import { parseArgs } from 'node:util';
import { writeCollection } from './collection/write-collection.ts';

/** `node bench/collection.ts --claims 1000 --out <folder>`: writes an invented collection to try things on. */
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.build/bench/1000' },
  },
});
const { contentDir, siteConfig, files } = await writeCollection(values.out, {
  claims: Number(values.claims),
  seed: Number(values.seed),
});
console.log(`${files} files. CONTENT_DIR=${contentDir} SITE_CONFIG=${siteConfig}`);
