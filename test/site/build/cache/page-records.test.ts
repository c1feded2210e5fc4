import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  listDigests,
  readRecords,
  RecordsWriter,
} from '../../../../src/site/build/cache/page-records.ts';
import { makeFolder } from '../../../helpers/command.ts';

const record = (digest: string) => ({
  reads: ['claims'],
  state: 'a state',
  digest,
  isStamped: false,
});

async function writeTwo() {
  const folder = path.join(await makeFolder(), 'pages');
  mkdirSync(folder);
  for (const thread of ['a', 'b']) {
    const writer = new RecordsWriter(path.join(folder, thread), 'key');
    for (let page = 0; page < 1500; page++)
      writer.add(`/${thread}/${page}/`, record(`${thread}${page}`));
    writer.close();
  }
  return folder;
}

test('the records of all threads come back', async () => {
  const folder = await writeTwo();
  const records = readRecords(folder, 'key');
  expect(records.size).toBe(3000);
  expect(records.get('/b/1499/')).toEqual(record('b1499'));
  expect(listDigests(folder)).toHaveLength(3000);
});

test('records of other code are of no use', async () => {
  expect(readRecords(await writeTwo(), 'other').size).toBe(0);
});

test.each([
  ['cut off', (file: string) => truncateSync(file, 5000)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  ['foreign', (file: string) => writeFileSync(file, 'GIF89a')],
  [
    'changed in one byte',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('records that are %s are of no use', async (_what, damage) => {
  const folder = await writeTwo();
  damage(path.join(folder, 'a'));
  expect(readRecords(folder, 'key').size).toBe(0);
});

test('no folder is no records', () => {
  expect(readRecords('.build/there-is-none', 'key').size).toBe(0);
});
