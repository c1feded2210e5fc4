import { readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { cacheFolder } from '../../src/engine/read/cache-folder.ts';
import { makeFolder, runCommand } from './command.ts';
import { git } from './git.ts';

/** A copy of the newsroom of the valley in a repository that a test may change, built with a cache of its own. */
export async function ownNewsroom() {
  const folder = await makeFolder();
  await cp('test/fixtures/sites/montagne/content', path.join(folder, 'content'), {
    recursive: true,
  });
  const collection = path.basename(cacheFolder(path.join(folder, 'content'), {}) ?? '');
  onTestFinished(() => rm(`.build/replaced-${collection}`, { recursive: true, force: true }));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', 'content');
  const commit = () => {
    git(folder, 'commit', '--all', '--quiet', '--message', 'Change the content');
  };
  commit();
  return {
    commit,
    /** Path of something in its folder. */
    at: (...parts: string[]) => path.join(folder, ...parts),
    /** Changes a file of its content, which must differ afterwards. */
    edit(file: string, change: (text: string) => string): void {
      const place = path.join(folder, 'content', file);
      const before = readFileSync(place, 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(place, after);
    },
    /** Builds into a folder below its own, at a moment; nothing may go wrong. Gives what was printed. */
    async build(out: string, clock: string, ...options: string[]): Promise<string> {
      const result = await runCommand('build', ['--out', path.join(folder, out), ...options], {
        cwd: '.',
        env: {
          CONTENT_DIR: path.join(folder, 'content'),
          SITE_CONFIG: 'test/fixtures/sites/montagne/site.config.ts',
          CACHE_DIR: path.join(folder, 'cache'),
          SOURCE_DATE_EPOCH: String(Date.parse(clock) / 1000),
          NO_CACHE: '',
        },
      });
      expect(result).toMatchObject({ code: 0, stderr: '' });
      return result.stdout;
    },
  };
}
