import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cacheFolder, createEngineKey } from '../../../src/engine/read/cache-folder.ts';

test('gives each content folder its own folder', () => {
  const one = cacheFolder('content', {});
  expect(one).toBe(cacheFolder(path.resolve('content'), {}));
  expect(one).not.toBe(cacheFolder('other', {}));
  expect(path.dirname(one ?? '')).toBe(path.resolve('.cache/plumbline'));
});

test('can be moved, and can be switched off', () => {
  expect(path.dirname(cacheFolder('content', { CACHE_DIR: '/elsewhere' }) ?? '')).toBe(
    path.resolve('/elsewhere'),
  );
  expect(cacheFolder('content', { NO_CACHE: '1', CACHE_DIR: '/elsewhere' })).toBeUndefined();
});

test('has another key when a source, a package or Node changes', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'engine-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, 'src/rules'), { recursive: true });
  await mkdir(path.join(root, 'node_modules'));
  const write = (file: string, text: string) => writeFile(path.join(root, file), text);
  await write('src/rules/one.ts', 'export const limit = 1;\n');
  await write('package-lock.json', '{}');
  const keys = [createEngineKey(root)];
  expect(createEngineKey(root)).toBe(keys[0]);
  await write('src/rules/one.ts', 'export const limit = 2;\n');
  keys.push(createEngineKey(root));
  await write('package-lock.json', '{ }');
  keys.push(createEngineKey(root));
  await write('node_modules/.package-lock.json', '{}');
  keys.push(createEngineKey(root));
  await rename(path.join(root, 'src/rules/one.ts'), path.join(root, 'src/rules/two.ts'));
  keys.push(createEngineKey(root));
  vi.stubGlobal('process', Object.create(process, { version: { value: 'v0.0.0' } }));
  keys.push(createEngineKey(root));
  vi.unstubAllGlobals();
  expect(new Set(keys).size).toBe(keys.length);
});
