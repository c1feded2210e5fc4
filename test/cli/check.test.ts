import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { joLantern } from '../helpers/check-files.ts';
import { claimFile } from '../helpers/claim-file.ts';
import { makeFolder, runCommand, writeFiles } from '../helpers/command.ts';

const claim = 'content/claims/2026/lantern-is-red.md';

/** A folder with the content of one valid claim. */
function makeSite(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return makeFolder({
    'content/claimants/jo-lantern.md': joLantern,
    [claim]: claimFile(),
    ...files,
  });
}

describe('the check', () => {
  test('passes on good content', async () => {
    const cwd = await makeSite();
    expect(await runCommand('check', [], { cwd })).toEqual({
      code: 0,
      stdout: '1 claim checked: 0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  test('fails on an error, and shows the line', async () => {
    const cwd = await makeSite({ [claim]: claimFile({ verdict: 'rigth' }) });
    const { code, stdout } = await runCommand('check', [], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/claims/2026/lantern-is-red.md:12:10  error  verdict-unknown
        There is no verdict \`rigth\`.
        Did you mean \`right\`?
        12 | verdict: rigth
                      ^

      1 claim checked: 1 error, 0 warnings
      "
    `);
  });

  test('counts a claim that cannot be read, and passes on warnings', async () => {
    const cwd = await makeSite({ [claim]: '' });
    const broken = await runCommand('check', [], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('1 claim checked: 1 error, 0 warnings');

    await writeFiles(cwd, { [claim]: claimFile({ wordings: [] }) });
    const warned = await runCommand('check', [], { cwd });
    expect(warned.code).toBe(0);
    expect(warned.stdout).toContain('1 claim checked: 0 errors, 1 warning');
  });

  test('takes another folder and gives JSON', async () => {
    const cwd = await makeFolder({
      'elsewhere/claimants/jo-lantern.md': joLantern,
      'elsewhere/claims/2026/a.md': claimFile({ topics: ['watr'] }),
    });
    const args = ['--content', 'elsewhere', '--format', 'json'];
    const { code, stdout } = await runCommand('check', args, { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      claims: 1,
      diagnostics: [
        {
          ruleId: 'topic-unknown',
          severity: 'error',
          file: 'elsewhere/claims/2026/a.md',
          line: 10,
          column: 5,
          message: 'There is no topic `watr`.',
          fix: 'Did you mean `water`?',
        },
      ],
    });
  });

  test('knows another newsroom', async () => {
    const site = path.resolve('test/fixtures/sites/montagne');
    const env = { SITE_CONFIG: `${site}/site.config.ts`, CONTENT_DIR: `${site}/content` };
    const { code, stdout } = await runCommand('check', [], { cwd: path.resolve('.'), env });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '7 claims checked: 0 errors, 0 warnings\n',
    });
  });
});

test('--no-cache neither reads nor writes what is remembered of a large collection', async () => {
  const publishers = Array.from({ length: 300 }, (_, index) => [
    `content/publishers/publisher-${index}.md`,
    `---\nname: Publisher ${index}\n---\n`,
  ]);
  const cwd = await makeSite(Object.fromEntries(publishers));
  const check = (...args: string[]) =>
    runCommand('check', args, { cwd, env: { NO_CACHE: '', CACHE_DIR: 'memory' } });
  const good = { code: 0, stdout: '1 claim checked: 0 errors, 0 warnings\n', stderr: '' };
  expect(await check('--no-cache')).toEqual(good);
  expect(await readdir(cwd)).toEqual(['content']);

  expect(await check()).toEqual(good);
  const memory = path.join(cwd, 'memory', ...(await readdir(path.join(cwd, 'memory'))));
  const [pack = ''] = await readdir(memory);
  await writeFile(path.join(memory, pack), 'damaged');
  expect(await check('--no-cache')).toEqual(good);
  expect(await readFile(path.join(memory, pack), 'utf8')).toBe('damaged');
  const { stderr } = await check();
  expect(stderr).toContain('is damaged');
});

describe('what it cannot check at all has exit code 2', () => {
  test.each([
    ['an unknown option', ['--loud'], {}, '--loud'],
    ['an unknown format', ['--format', 'xml'], {}, 'There is no format `xml`.'],
    ['a folder that is not there', ['--content', 'nowhere'], {}, 'no content folder nowhere'],
    ['no configuration', [], { SITE_CONFIG: 'nothing.ts' }, 'nothing.ts cannot be loaded.'],
    ['a broken configuration', [], { SITE_CONFIG: 'broken.ts' }, 'at tagline'],
    ['a broken clock', [], { SOURCE_DATE_EPOCH: 'noon' }, 'SOURCE_DATE_EPOCH is `noon`'],
  ])('%s', async (_case, args, env, words) => {
    const cwd = await makeSite({ 'broken.ts': 'export default { name: "Broken" };\n' });
    const { code, stdout, stderr } = await runCommand('check', args, { cwd, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('with the articles’ texts', () => {
  const article = 'content/articles/lantern.md';
  const appearances = [{ article: 'lantern' }];
  const files = {
    [article]: '---\ntitle: The lantern   # so called\ndate: 2026-01-02\nwords: 40\n---\n',
    [claim]: claimFile({ appearances }),
    'texts/lantern.txt': '“The lantern\r\nwas red”, said Jo.\r\n',
  };
  const prove = ['--articles', 'texts'];

  test('records what it has proved, touching nothing else', async () => {
    const cwd = await makeSite(files);
    const before = await runCommand('check', [], { cwd });
    expect(before.stdout).toContain('has not been proved against the article');

    expect((await runCommand('check', prove, { cwd })).code).toBe(0);
    expect(await readFile(path.join(cwd, article), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: The lantern   # so called
      date: 2026-01-02
      words: 40
      quotations:
        lantern-is-red: "5a2bdd2fd3c85cf0"
      ---
      "
    `);
    expect((await runCommand('check', [], { cwd })).code).toBe(0);

    await writeFiles(cwd, { [claim]: claimFile({ appearances, quote: 'The lantern was blue' }) });
    const changed = await runCommand('check', [], { cwd });
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('is not the one that was proved against the article');
  });

  test('reports words that the article does not hold, at their line', async () => {
    const quote = 'The lantern was blue';
    const cwd = await makeSite({ ...files, [claim]: claimFile({ appearances, quote }) });
    const { code, stdout } = await runCommand('check', prove, { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`${claim}:3:8  error  quotation-missing`);
  });

  test('reports a text that is missing', async () => {
    const cwd = await makeSite(files);
    const { code, stdout } = await runCommand('check', ['--articles', 'nowhere'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`${article}:1:1  error  article-text-missing`);
  });

  test('records nothing while a claim cannot be read', async () => {
    const cwd = await makeSite({
      ...files,
      'content/claims/2026/broken.md': '---\nclaim: [\n---\n',
    });
    expect((await runCommand('check', prove, { cwd })).code).toBe(1);
    expect(await readFile(path.join(cwd, article), 'utf8')).toBe(files[article]);
  });
});
