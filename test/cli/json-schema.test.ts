import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claimFile } from '../helpers/claim-file.ts';
import { makeFolder, readFolder, runCommand } from '../helpers/command.ts';
import { openEditor } from '../helpers/open-editor.ts';

test('keeps the committed schemas current', async () => {
  const cwd = await makeFolder({ 'content/README.md': '' });
  await runCommand('json-schema', ['--out', 'schemas'], { cwd });
  const fresh = await readFolder(path.join(cwd, 'schemas'));
  expect(fresh, 'run `npm run schema`').toEqual(await readFolder('public/schemas'));
});

test('lets an editor check and complete front matter inside Markdown', async () => {
  const text = claimFile({ voice: 'spoken' }).replace('weight: main', 'weight: ');
  const cwd = await makeFolder({
    'content/claims/2026/lantern.md': text,
    'content/claimants/jo-lantern.md': '---\nname: Jo\nkind: person\nstanding: public\n---\n',
    'tsconfig.json': '{ "files": [] }',
  });
  await runCommand('json-schema', [], { cwd });
  const editor = await openEditor(cwd, 'content/claims/2026/lantern.md');
  expect(await editor.problems()).toContainEqual(
    '4:8 Value is not accepted. Valid values: "quoted", "paraphrased", "outlet".',
  );
  expect(await editor.completeAfter('weight: ')).toEqual(['main', 'detail']);
  expect(await editor.completeAfter('claimant: ')).toEqual(['jo-lantern']);
  expect(await readFile(path.join(cwd, '.astro/collections/collections.json'), 'utf8')).toContain(
    'lantern.md',
  );
}, 60_000);
