import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FileStore } from '../../../../src/site/build/cache/file-store.ts';
import { makeFolder } from '../../../helpers/command.ts';

async function storeWith(text: string) {
  const folder = await makeFolder({ 'out/page.html': text });
  const store = new FileStore(path.join(folder, 'files'));
  const page = path.join(folder, 'out/page.html');
  return { folder, store, page, digest: store.keep(Buffer.from(text), page) };
}

test('bytes that were kept come back, and go into another site', async () => {
  const { folder, store, digest } = await storeWith('<p>Page</p>');
  const bytes = store.read(digest);
  expect(bytes?.toString()).toBe('<p>Page</p>');
  const other = path.join(folder, 'other.html');
  store.place(digest, Buffer.from('<p>Page</p>'), other);
  expect(readFileSync(other, 'utf8')).toBe('<p>Page</p>');
});

test('bytes that were changed in place are not given, and can be kept anew', async () => {
  const { store, page, digest } = await storeWith('<p>Page</p>');
  writeFileSync(page, '<p>Pages</p>'); // one file on the disk
  expect(store.read(digest)).toBeUndefined();
  writeFileSync(page, '<p>Page</p>');
  expect(store.keep(Buffer.from('<p>Page</p>'), page)).toBe(digest);
  expect(store.read(digest)?.toString()).toBe('<p>Page</p>');
});

test('only wanted bytes stay', async () => {
  const { store, digest } = await storeWith('<p>Page</p>');
  const other = store.keep(Buffer.from('<p>Other</p>'));
  store.sweep(new Set([other]));
  expect(store.read(digest)).toBeUndefined();
  expect(store.read(other)?.toString()).toBe('<p>Other</p>');
});
