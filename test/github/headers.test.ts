import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('the page for maintainers gives other hosts the headers of the header file', async () => {
  const headers = await readFile('public/_headers', 'utf8');
  const guide = await readFile('docs/maintaining.md', 'utf8');
  const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? 'none';
  const given = [...guide.matchAll(/Content-Security-Policy "(.+?)"/g)].map(([, value]) => value);
  expect(given).toEqual([policy, policy, "frame-ancestors 'self'"]);
});
