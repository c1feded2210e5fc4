import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  createBundleKey,
  fetchBundle,
  keepBundle,
} from '../../../../src/site/build/bundle/kept-bundle.ts';
import { makeFolder, readFolder } from '../../../helpers/command.ts';

const files = { 'modules/entry.mjs': 'a()', 'assets/style.css': 'a {}' };

async function keepOne() {
  const kept = path.join(await makeFolder(), 'bundle');
  keepBundle(await makeFolder(files), 'key', kept);
  return { kept, target: path.join(await makeFolder(), 'fetched') };
}

test('a bundle that is kept comes back', async () => {
  const { kept, target } = await keepOne();
  expect(fetchBundle(kept, 'key', target)).toBe(true);
  expect(await readFolder(target)).toEqual(files);
});

test.each<[string, (kept: string) => void]>([
  [
    'changed in a byte',
    (kept) => {
      writeFileSync(path.join(kept, 'modules/entry.mjs'), 'b()');
    },
  ],
  [
    'without a file',
    (kept) => {
      rmSync(path.join(kept, 'assets/style.css'));
    },
  ],
  [
    'without its record',
    (kept) => {
      rmSync(`${kept}.record`);
    },
  ],
  [
    'with a record that is damaged',
    (kept) => {
      writeFileSync(`${kept}.record`, 'GIF89a');
    },
  ],
])('one that is %s does not', async (_what, damage) => {
  const { kept, target } = await keepOne();
  damage(kept);
  expect(fetchBundle(kept, 'key', target)).toBe(false);
  expect(await readFolder(path.dirname(target))).toEqual({});
});

test('nor does one with another key', async () => {
  const { kept, target } = await keepOne();
  expect(fetchBundle(kept, 'other', target)).toBe(false);
});

const project = {
  'src/page.astro': 'page',
  'public/robots.txt': 'robots',
  'astro.config.mjs': 'config',
  'package.json': '{}',
  'package-lock.json': 'lock',
};
test.each(Object.keys(project))('another %s is another bundle', async (file) => {
  const folder = await makeFolder(project);
  const key = createBundleKey(folder, 'settings');
  expect(createBundleKey(folder, 'settings')).toBe(key);
  expect(createBundleKey(folder, 'others')).not.toBe(key);
  writeFileSync(path.join(folder, file), 'other');
  expect(createBundleKey(folder, 'settings')).not.toBe(key);
});
