import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCommand } from '../helpers/command.ts';

const montagne = {
  CONTENT_DIR: 'test/fixtures/sites/montagne/content',
  SITE_CONFIG: 'test/fixtures/sites/montagne/site.config.ts',
  SOURCE_DATE_EPOCH: '1790000000',
};

test('every claim is exported once, for the index that is described beside it', async () => {
  const out = await makeFolder();
  const result = await runCommand('export', ['opensearch', '--out', out], {
    cwd: '.',
    env: montagne,
  });
  expect(result).toMatchObject({ code: 0, stderr: '' });
  const text = await readFile(path.join(out, 'claims.ndjson'), 'utf8');
  const actions = text.split('\n').filter((line) => line.startsWith('{"index"'));
  expect(result.stdout).toContain(`${actions.length} claims`);
  expect(new Set(actions).size).toBe(actions.length);
  expect(await readFile(path.join(out, 'index.json'), 'utf8')).toContain('light_french');
});

test('an export that does not exist is answered with those that do', async () => {
  const result = await runCommand('export', ['solr'], { cwd: '.', env: montagne });
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('Usage: npm run export -- opensearch');
});
