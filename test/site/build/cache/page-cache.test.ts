import { mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PageCache } from '../../../../src/site/build/cache/page-cache.ts';
import { clockKey } from '../../../../src/site/reads/states.ts';
import { makeFolder } from '../../../helpers/command.ts';

const clocks = { first: '2026-04-01T10:00:00.000Z', second: '2026-04-02T11:30:00.000Z' };
const page = { pathname: '/claims/a/', file: 'claims/a/index.html', props: 'props' };
const answer = { pathname: '/api/a.json', file: 'api/a.json', props: 'props' };
const answerAt = (clock: string) => `{"generatedAt":"${clock}","claim":"a"}`;

/** A site of two files that one build has made and published, and the cache of the next, whose states can differ. */
async function publishOne() {
  const folder = await makeFolder();
  const [site, outDir, records, nextRecords] = ['site', 'next', 'pages', 'pages.next'].map(
    (name) => {
      const place = path.join(folder, name);
      mkdirSync(place);
      return place;
    },
  ) as [string, string, string, string];
  const places = { records, nextRecords };
  const open = (clock: string, states: Record<string, string> = {}) =>
    new PageCache(places, {
      ...{ thread: '0', engine: 'engine', outDir, site },
      stateOf: (key) => (key === clockKey ? clock : (states[key] ?? key)),
    });
  const cache = open(clocks.first);
  for (const [made, text] of [
    [page, 'A page.'],
    [answer, answerAt(clocks.first)],
  ] as const) {
    mkdirSync(path.dirname(path.join(site, made.file)), { recursive: true });
    writeFileSync(path.join(site, made.file), text);
    cache.keep(made, { noted: new Set(['claims/a', clockKey]), bytes: Buffer.from(text) });
  }
  cache.close();
  renameSync(path.join(nextRecords, '0'), path.join(records, '0'));
  return { site, outDir, open };
}

test('a page is taken from the last site where it would be the same, as one file on the disk', async () => {
  const { site, outDir, open } = await publishOne();
  const cache = open(clocks.first);
  const found = cache.find(page);
  if (!found) throw new Error('The page is not found.');
  cache.place(page, found);
  const target = path.join(outDir, page.file);
  expect(readFileSync(target, 'utf8')).toBe('A page.');
  expect(statSync(target).ino).toBe(statSync(path.join(site, page.file)).ino);
  // It stands, so that there is nothing to do.
  expect(cache.find(page)?.file).toBe(target);
});

test.each([
  ['what it looked up', { 'claims/a': 'other' }, {}],
  ['its props', {}, { props: 'other' }],
  ['its name', {}, { pathname: '/claims/b/' }],
  ['what decides about every page', { always: 'other' }, {}],
])('it is made again where %s differs', async (_what, states, changed) => {
  const { open } = await publishOne();
  expect(open(clocks.first, states).find({ ...page, ...changed })).toBeUndefined();
});

test('a page that hangs on the clock is made again for another; one that only copies it is given the new', async () => {
  const { outDir, open } = await publishOne();
  const cache = open(clocks.second);
  expect(cache.find(page)).toBeUndefined();
  const found = cache.find(answer);
  if (!found) throw new Error('The answer is not found.');
  expect(found.file).toBeUndefined();
  cache.place(answer, found);
  expect(readFileSync(path.join(outDir, answer.file), 'utf8')).toBe(answerAt(clocks.second));
});

test.each<[string, (file: string) => void]>([
  [
    'damaged',
    (file) => {
      writeFileSync(file, 'A pale.');
    },
  ],
  [
    'a link',
    (file) => {
      renameSync(file, `${file}.x`);
      symlinkSync(`${file}.x`, file);
    },
  ],
  [
    'a folder',
    (file) => {
      renameSync(file, `${file}.x`);
      mkdirSync(file);
    },
  ],
  [
    'gone',
    (file) => {
      renameSync(file, `${file}.x`);
    },
  ],
])('a file of the last site that is %s is not taken', async (_what, change) => {
  const { site, open } = await publishOne();
  change(path.join(site, page.file));
  expect(open(clocks.first).find(page)).toBeUndefined();
});

test('a file of an earlier site that is out of date is replaced, and the published one stays as it is', async () => {
  const { site, outDir, open } = await publishOne();
  const target = path.join(outDir, page.file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, 'An earlier page.');
  const cache = open(clocks.first);
  const found = cache.find(page);
  if (!found) throw new Error('The page is not found.');
  cache.place(page, found);
  expect(readFileSync(target, 'utf8')).toBe('A page.');
  expect(readFileSync(path.join(site, page.file), 'utf8')).toBe('A page.');
});
