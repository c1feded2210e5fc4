import { parseArgs } from 'node:util';
import { writeCollection } from './collection/write-collection.ts';

/**
 * `node bench/collection.ts --claims 1000 --out <folder> [--no-pictures]`: writes an invented collection to try things
 * on; `--no-pictures` leaves out the address, without which there are no share images.
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    claims: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.build/bench/1000' },
    pictures: { type: 'boolean', default: true },
  },
});
const { contentDir, siteConfig, files } = await writeCollection(values.out, {
  claims: Number(values.claims),
  seed: Number(values.seed),
  pictures: values.pictures,
});
console.log(`${files} files. CONTENT_DIR=${contentDir} SITE_CONFIG=${siteConfig}`);
