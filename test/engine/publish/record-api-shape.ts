import { writeFileSync } from 'node:fs';
import { promisesOf } from './api-shape.ts';

/** Records the interface’s shape after it has grown. The diff shows what is promised from now on. */
const file = new URL('../../fixtures/api-v1-shape.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(promisesOf(), null, 2)}\n`);
