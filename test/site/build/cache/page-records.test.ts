import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRecords, RecordsWriter } from '../../../../src/site/build/cache/page-records.ts';
import { makeFolder } from '../../../helpers/command.ts';

const record = (digest: string) => ({
  reads: ['claims', digest.slice(1, 2)],
  state: 'a state',
  digest,
});

async function writeTwo() {
  const folder = path.join(await makeFolder(), 'pages');
  mkdirSync(folder);
  for (const thread of ['a', 'b']) {
    const writer = new RecordsWriter(path.join(folder, thread), { key: 'key', site: '/a/site' });
    for (let page = 0; page < 1500; page++)
      writer.add(`/${thread}/${page}/`, record(`${thread}${page}`));
    writer.close();
  }
  return folder;
}

test('the records of all threads come back', async () => {
  const folder = await writeTwo();
  const last = readRecords(folder, 'key');
  expect(last?.site).toBe('/a/site');
  expect(last?.records.size).toBe(3000);
  expect(last?.records.get('/b/1499/')).toEqual(record('b1499'));
  expect(last?.records.get('/a/700/')).toEqual(record('a700'));
});

test('records of other code are of no use', async () => {
  expect(readRecords(await writeTwo(), 'other')).toBeUndefined();
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
  expect(readRecords(folder, 'key')).toBeUndefined();
});

test('no folder is no records', () => {
  expect(readRecords('.build/there-is-none', 'key')).toBeUndefined();
});
