import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/engine/read/find-files.ts';

/** Path → digest of every file of a built site. */
async function digestSite(name: string): Promise<Map<string, string>> {
  const folder = path.join('.build/test', name);
  const { files } = await findFiles(folder);
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

test('many threads make the site that Astro makes alone', async () => {
  const site = await digestSite('second-newsroom');
  expect(site.size).toBeGreaterThan(100);
  expect(await digestSite('one-thread')).toEqual(site);
});
