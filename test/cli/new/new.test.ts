import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/engine/read/front-matter.ts';
import { claimFile } from '../../helpers/claim-file.ts';
import { makeFolder, readFolder, runCommand } from '../../helpers/command.ts';
import { serve } from '../../helpers/serve.ts';

const newsroom = {
  'content/claimants/jo-lantern.md': '---\nname: Jo Lantern\nkind: person\nstanding: public\n---\n',
  'content/articles/2026-01-02-speech.md':
    '---\ntitle: The speech\ndate: 2026-01-02\nwords: 300\n---\n',
  'content/claims/2026/2026-lantern-was-red.md': claimFile(
    {},
    '## Said\n\nIt was red [@beacon-log].\n\n## Shown\n\n## Why\n',
  ),
};

const given = [
  ['--claim', 'The well on the square was dry in May 2026.'],
  ['--quote', 'The well was dry'],
  ['--claimant', 'jo-lantern'],
  ['--article', '2026-01-02-speech'],
  ['--topics', 'water'],
].flat();

function fieldsIn(text: string): unknown {
  const parts = parseFrontMatter(text);
  return 'rule' in parts ? parts : parts.data;
}

describe('npm run new -- claim', () => {
  test('writes a draft that passes the check', async () => {
    const cwd = await makeFolder(newsroom);
    const { code, stdout, stderr } = await runCommand('new', ['claim', ...given], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Wrote content/claims/2026/2026-the-well-on-the-square-was-dry-in-may-2026.md
      Left to do, then run \`npm run check\`:
        content/claims/2026/2026-the-well-on-the-square-was-dry-in-may-2026.md:4  The quotation has not been proved against the article \`2026-01-02-speech\`. Run \`npm run check -- --articles <folder>\` with the folder that holds the articles’ texts. Without them, leave it to the maintainers and say so in the pull request.
      "
    `);
    const file = 'claims/2026/2026-the-well-on-the-square-was-dry-in-may-2026.md';
    expect((await readFolder(`${cwd}/content`))[file]).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../public/schemas/claims.json
      claim: The well on the square was dry in May 2026.
      quote: The well was dry
      voice: quoted
      claimant: jo-lantern
      date: 2026-01-02
      appearances:
        - article: 2026-01-02-speech
      topics:
        - water
      weight: main
      finding: This claim is being checked.
      published: 2026-12-31
      reviewed: 2026-12-31
      draft: true
      ---

      ## Said

      ## Shown

      ## Why
      "
    `);
  });

  test('says what is left to fill in, and where', async () => {
    const cwd = await makeFolder(newsroom);
    const args = [
      'claim',
      '--claim',
      'The well was dry.',
      '--date',
      '2026-05',
      '--slug',
      'dry-well',
    ];
    const { code, stdout } = await runCommand('new', args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('content/claims/2026/dry-well.md:4  `quote` is empty');
    const text = (await readFolder(`${cwd}/content`))['claims/2026/dry-well.md'];
    expect(text).toContain(
      'quote: # The fewest exact words that carry the claim; cuts are marked […].\n',
    );
  });

  test('shows claims that may say the same', async () => {
    const cwd = await makeFolder(newsroom);
    const args = ['claim', ...given, '--claim', 'They say the lantern was scarlet'];
    const { stdout } = await runCommand('new', args, { cwd });
    expect(stdout).toContain('Claims that may say the same:\n  The lantern was red.');
  });

  test('takes a source’s title, publisher and date from its page', async () => {
    const address = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<title>x</title><meta property="og:title" content="Well levels  2026"><meta property="og:site_name" content="Water Board"><script type="application/ld+json">{"@type":"Article","datePublished":"2026-05-30T10:00:00Z"}</script>',
      );
    });
    const cwd = await makeFolder(newsroom);
    const args = ['claim', ...given, '--slug', 'dry-well', '--source', `${address}/levels`];
    await runCommand('new', args, { cwd });
    const text = (await readFolder(`${cwd}/content`))['claims/2026/dry-well.md'] ?? '';
    expect(fieldsIn(text)).toMatchObject({
      sources: [
        {
          id: 'water-board-well-levels-2026-2026',
          title: 'Well levels 2026',
          publisher: 'Water Board',
          url: `${address}/levels`,
          published: '2026-05-30',
          copy: 'live',
          accessed: '2026-12-31',
        },
      ],
    });
  });

  test('describes a work that is here already as the other claims do', async () => {
    const cwd = await makeFolder(newsroom);
    const source = 'https://www.lantern.example/log/';
    const args = ['claim', ...given, '--slug', 'dry-well', '--source', source];
    const { stdout } = await runCommand('new', args, { cwd });
    expect(stdout).toContain('This work is here already, as `lantern-log`');
    const text = (await readFolder(`${cwd}/content`))['claims/2026/dry-well.md'] ?? '';
    expect(fieldsIn(text)).toMatchObject({
      sources: [
        { id: 'lantern-log', title: 'The lantern log', url: 'https://lantern.example/log' },
      ],
    });
  });

  test('goes on without a page that cannot be read', async () => {
    const address = await serve((_, response) => {
      response.statusCode = 403;
      response.end();
    });
    const cwd = await makeFolder(newsroom);
    const args = ['claim', ...given, '--slug', 'dry-well', '--source', address];
    const { code, stdout } = await runCommand('new', args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(`${address} could not be read: it answered 403.`);
  });

  test.each([
    ['a claimant that is not there', ['--claimant', 'jo-lantren'], 'Did you mean `jo-lantern`?'],
    ['a day that is none', ['--date', '1 May'], '--date is `1 May`: write a day, month or year'],
    ['an unknown flag', ['--wieght', 'main'], '--wieght'],
    ['a name that is taken', ['--slug', '2026-lantern-was-red'], 'there is a file of this name'],
    ['a name that leaves the folder', ['--slug', '../../evil'], 'use lower-case letters'],
    [
      'an address of another scheme',
      ['--source', 'file:///etc/passwd'],
      'no address that starts with',
    ],
  ])('refuses %s and writes nothing', async (_, flags, message) => {
    const cwd = await makeFolder(newsroom);
    const before = await readFolder(cwd);
    const { code, stderr } = await runCommand('new', ['claim', ...given, ...flags], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(await readFolder(cwd)).toEqual(before);
  });
});

describe('npm run new', () => {
  test('starts a newsroom in an empty folder', async () => {
    const cwd = await makeFolder();
    const run = async (...args: string[]) => {
      const result = await runCommand('new', args, { cwd });
      expect(result).toMatchObject({ code: 0, stderr: '' });
      return result;
    };
    await run('claimant', '--name', 'Ada Okoro', '--kind', 'person', '--standing', 'public');
    await run('publisher', '--name', 'Water Board', '--side', 'ada-okoro');
    await run('story', '--title', 'The well', '--summary', 'Who emptied it.');
    const last = await run(
      'article',
      '--title',
      'The dry well',
      '--outlet',
      'Water Board',
      '--date',
      '2026-05-30',
      '--words',
      '300',
      '--story',
      'the-well',
      '--body',
      'From the front page.',
    );
    expect(last.stdout).toContain('It passes the check');
    expect(await readFolder(`${cwd}/content`)).toMatchInlineSnapshot(`
      {
        "articles/2026-05-30-the-dry-well.md": "---
      # yaml-language-server: $schema=../../public/schemas/articles.json
      title: The dry well
      outlet: Water Board
      date: 2026-05-30
      story: the-well
      words: 300
      ---

      From the front page.
      ",
        "claimants/ada-okoro.md": "---
      # yaml-language-server: $schema=../../public/schemas/claimants.json
      name: Ada Okoro
      kind: person
      standing: public
      ---
      ",
        "publishers/water-board.md": "---
      # yaml-language-server: $schema=../../public/schemas/publishers.json
      name: Water Board
      side: ada-okoro
      ---
      ",
        "stories/the-well.md": "---
      # yaml-language-server: $schema=../../public/schemas/stories.json
      title: The well
      summary: Who emptied it.
      ---
      ",
      }
    `);
  });

  test('never overwrites a file', async () => {
    const cwd = await makeFolder(newsroom);
    const args = ['claimant', '--name', 'Jo', '--slug', 'jo-lantern'];
    const { code } = await runCommand('new', args, { cwd });
    expect(code).toBe(2);
    expect((await readFolder(`${cwd}/content`))['claimants/jo-lantern.md']).toBe(
      newsroom['content/claimants/jo-lantern.md'],
    );
  });

  test.each([
    [[], 'Say what to write.'],
    [['clam'], 'Did you mean `claim`?'],
  ])('says how it is called after %j', async (args, message) => {
    const { code, stderr } = await runCommand('new', args, { cwd: await makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run new -- claim|claimant');
  });

  test('explains every flag', async () => {
    const { stdout } = await runCommand('new', ['publisher', '--help'], {
      cwd: await makeFolder(),
    });
    expect(stdout).toMatchInlineSnapshot(`
      "npm run new -- publisher: asks for what is not given as a flag.

        --name <value>
            The name that readers see.
        --side <value>
            The party to the dispute that it speaks for: an id of \`content/claimants/\`.
        --interest <value>
            What a reader should know of its interest: “a disclosed funder is …”.
        --url <value>
            Its home page.
        --body <value>
            What readers should know besides, in a sentence or two.
        --slug <value>
            The file’s name and the page’s address. It never changes, and names no private person.
        --no-questions
            Asks nothing, also in a terminal.
      "
    `);
  });
});
