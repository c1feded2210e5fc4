import { rmSync } from 'node:fs';
import { test } from 'vitest';
import { findFiles } from '../../src/engine/read/find-files.ts';
import { ownNewsroom } from '../helpers/own-newsroom.ts';

/** After the change of any one file, every page that would be kept is what the page is now: each is made, and compared. */
test('no change of one file leaves a page that is out of date', async () => {
  const { at, edit, commit, build } = await ownNewsroom();
  await build('site', '2026-04-01T10:00Z');
  const { files } = await findFiles(at('content'));
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    edit(file, (text) => changeWords(text));
    commit();
    await build('site', '2026-04-01T11:00Z', '--check-cache');
    console.log(`${file}: what is kept holds.`);
  }
  rmSync(at('content/claims/2024/2024-neige-au-col.md'));
  commit();
  await build('site', '2026-04-02T09:00Z', '--check-cache');
});

/** In the first line that a reader sees: a name, a title or a sentence. */
function changeWords(text: string): string {
  return text.replace(/^(name|title|claim): (.*)$/m, '$1: $2 bis');
}
