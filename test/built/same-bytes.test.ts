import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCommand } from '../helpers/command.ts';
import { digestFiles } from '../helpers/digest-files.ts';

const digestSite = (name: string) => digestFiles(path.join('.build/test', name));

test('many threads make the site that Astro makes alone', async () => {
  const site = await digestSite('second-newsroom');
  expect(site.size).toBeGreaterThan(100);
  expect(await digestSite('one-thread')).toEqual(site);
});

const parts = ['.build/test/part-1', '.build/test/part-2'];
const mergeInto = (out: string, folders: readonly string[]) =>
  runCommand('merge', [...folders, '--out', out], {
    cwd: '.',
    env: {
      CONTENT_DIR: 'test/fixtures/sites/montagne/content',
      SITE_CONFIG: 'test/fixtures/sites/montagne/site.config.ts',
      SOURCE_DATE_EPOCH: '',
    },
  });

test('two parts that are merged are the site that one build makes', async () => {
  const result = await mergeInto('.build/test/merged', parts);
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(await digestSite('merged')).toEqual(await digestSite('second-newsroom'));
  const sizes = await Promise.all(['part-1', 'part-2', 'merged'].map((name) => digestSite(name)));
  const [one = 0, two = 0, all = 0] = sizes.map(({ size }) => size);
  expect(Math.max(one, two)).toBeLessThan(all * 0.8);
});

test('a part that is missing is named, and what stands stays', async () => {
  await mergeInto('.build/test/kept', parts);
  const before = await digestSite('kept');
  const result = await mergeInto('.build/test/kept', parts.slice(0, 1));
  expect(result.code).toBe(1);
  expect(result.stderr).toContain('Missing: 2/2.');
  expect(await digestSite('kept')).toEqual(before);
});

test('a whole site is no part, and parts of different content do not go together', async () => {
  const whole = await mergeInto('.build/test/kept', ['.build/test/second-newsroom']);
  expect(whole.stderr).toContain('holds no part of a site');
  const folder = await makeFolder();
  await cp('.build/test/part-2', folder, { recursive: true });
  const record = path.join(folder, '.part.json');
  writeFileSync(record, readFileSync(record, 'utf8').replace(/"content":"./, '"content":"-'));
  const mixed = await mergeInto('.build/test/kept', ['.build/test/part-1', folder]);
  expect(mixed.stderr).toContain('not made from the same content');
});

test('a shared file that differs stops the merge', async () => {
  const folder = await makeFolder();
  await cp('.build/test/part-2', folder, { recursive: true });
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  const result = await mergeInto('.build/test/kept', ['.build/test/part-1', folder]);
  expect(result.code).toBe(1);
  expect(result.stderr).toContain('favicon.svg differ');
});
