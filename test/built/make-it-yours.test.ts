import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../helpers/command.ts';

/** A block of the page: commands to run, or a file to write. */
interface Block {
  language: string;
  file: string;
  text: string;
}

function blocksOf(markdown: string): Block[] {
  const fenced = /^```(\w+) ?(.*)\n([^]*?)^```$/gm;
  return [...markdown.matchAll(fenced)].map(([, language = '', file = '', text = '']) => ({
    language,
    file,
    text,
  }));
}

/** What somebody has who clones the repository, with the packages that `npm ci` would put there. */
async function cloneRepository(): Promise<string> {
  const folder = await makeFolder();
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  );
  for (const file of files.split('\0').filter((name) => name !== '')) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(file, path.join(folder, file)).catch(() => undefined); // listed, but deleted here
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

test('the page “make it yours” works to the letter', async () => {
  const folder = await cloneRepository();
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    SOURCE_DATE_EPOCH: String(Date.parse('2030-01-01') / 1000),
  };
  let output = '';
  for (const { language, file, text } of blocksOf(
    await readFile('docs/make-it-yours.md', 'utf8'),
  )) {
    if (language !== 'sh') {
      await writeFile(path.join(folder, file), text);
      continue;
    }
    if (text.trim() === 'npm ci') continue; // the packages are there
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', text], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(status, `${text}\n${stdout}\n${stderr}`).toBe(0);
    output += stdout;
  }
  expect(output).toContain('Wrote content/claims/2026/2026-ferry-every-hour.md');
  expect(output).toContain('1 claim checked: 0 errors, 0 warnings');
  const page = await readFile(
    path.join(folder, 'dist/claims/2026-ferry-every-hour/index.html'),
    'utf8',
  );
  expect(page).toContain('Partly so');
  expect(page).toContain('Harbour Checks');
  expect(page).not.toContain('Kaiser');
}, 240_000);
