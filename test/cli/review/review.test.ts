import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Link } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { joLantern } from '../../helpers/check-files.ts';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';
import { runCommand } from '../../helpers/command.ts';
import { git } from '../../helpers/git.ts';
import { change, commitAll, makeRepository, type Commit } from '../../helpers/repository.ts';

const base: Commit = {
  'content/claimants/jo-lantern.md': joLantern,
  'content/claims/2026/red.md': claimFile(),
  'content/claims/2026/gone.md': claimFile({
    claim: 'The well was deep.',
    quote: 'The well is deep',
  }),
  'README.md': 'Read me.\n',
};

async function review(folder: string, ref: string) {
  const summary = path.join(folder, '.git/summary.md');
  const env = { GITHUB_STEP_SUMMARY: summary };
  const { code, stderr } = await runCommand('review', [ref, '--out', '.git/out'], {
    cwd: folder,
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const read = (file: string) => readFile(path.join(folder, '.git/out', file), 'utf8');
  const [markdown, page] = [await read('review.md'), await read('review.html')];
  expect(await readFile(summary, 'utf8')).toBe(markdown);
  return { markdown, page };
}

describe('npm run review', () => {
  test('shows what was added, changed and removed', async () => {
    const folder = await makeRepository([
      base,
      {
        'content/claims/2026/gone.md': null,
        'content/claims/2026/scarlet.md': claimFile({ claim: 'The lantern was scarlet.' }),
        'content/claims/2026/red.md': claimFile(
          {
            verdict: 'wrong',
            finding: 'It was not.',
            sources: [sourceFields({ stance: 'contradicts' })],
          },
          'It was green [@lantern-log].\n',
        ),
        'README.md': 'Read me again.\n',
      },
    ]);
    const { markdown } = await review(folder, 'commit-1');
    const shown = markdown
      .replace(/commit-1` .*|\([0-9a-f]{12}\)/g, '')
      .replace(/\s*<sup[^]*?<\/sup>/g, '[note]');
    expect(shown).toMatchInlineSnapshot(`
      "# Review sheet

      Compared with \`commit-1 \`.

      | claims added | changed | removed | other content files | errors | warnings |
      | ------------ | ------- | ------- | ------------------- | ------ | -------- |
      | 1            | 1       | 1       | 0                   | 0      | 4        |

      **Verdicts that change**

      - Right → Wrong: The lantern was red.

      **It also changes 1 file that is no content. They are not shown here: look at them in the diff.**

      <details><summary>Which</summary>

      - \`README.md\`

      </details>

      ## Claims

      ### Changed: The lantern was red.

      \`claims/2026/red.md\` · Jo Lantern, 2026-01-02 · main

      |         | before | after |
      | ------- | ------ | ----- |
      | Verdict | Right  | Wrong |

      **Words**

      - **finding**: It was<ins> not</ins>.
      - **text**: It was <del>red \\[@​beacon</del><ins>green \\[@​lantern</ins>-log].

      **Sources removed**

      - [The lantern log](https://beacon.example/log) (beacon-log; The Beacon, 2026-01-02; supports; read: full). It was red.

      **Sources changed**

      - **lantern-log: stance**: <del>context</del><ins>contradicts</ins>

      **What the check says**

      - **warning** \`publishers-few\` claims/2026/red.md:16: This rated claim rests on one publisher outside the dispute. Look for another that is no party and republishes none; if there is none, say so in the finding.

      <details><summary>The claim as it will be shown</summary>

      **The lantern was red.**

      > The lantern was red (Jo Lantern, 2026-01-02)

      **Wrong**: It was not.

      <p>It was green[note].</p>

      1. The lantern log

      - [The lantern log](https://lantern.example/log) (lantern-log; The Lantern, 2026-01-02; contradicts; read: full). It was red.

      </details>

      ### Added: The lantern was scarlet.

      \`claims/2026/scarlet.md\` · Jo Lantern, 2026-01-02 · main

      |         | before | after |
      | ------- | ------ | ----- |
      | Verdict |        | Right |

      - **Quotation**: The lantern was red
      - **Finding**: It was.

      **Sources**

      - [The lantern log](https://lantern.example/log) (lantern-log; The Lantern, 2026-01-02; context; read: full). It was red.
      - [The lantern log](https://beacon.example/log) (beacon-log; The Beacon, 2026-01-02; supports; read: full). It was red.

      **Claims that may say the same**

      - The lantern was red. (Wrong) \`claims/2026/red.md\`

      **What the check says**

      - **warning** \`claim-similar\` claims/2026/scarlet.md:2: claims/2026/red.md may say the same: “The lantern was red.” If it does, add the new appearance there, or name it under \\\`repeats\\\`; if not, say why under \\\`allow\\\`: \\\`{ rule: claim-similar, value: red, reason: … }\\\`.
      - **warning** \`wordings-close\` claims/2026/scarlet.md:38: This wording shares 2 of 3 words with the claim: lantern, scarlet. Put it in other words, as somebody who does not know the claim would.
      - **warning** \`wordings-collide\` claims/2026/scarlet.md:38: This wording is nearly one of claims/2026/red.md: “They say the lantern was scarlet”. Say what sets this claim apart, such as its year, place or figure.

      <details><summary>The claim as it will be shown</summary>

      **The lantern was scarlet.**

      > The lantern was red (Jo Lantern, 2026-01-02)

      **Right**: It was.

      <p>It was red[note].</p>

      1. The lantern log

      - [The lantern log](https://lantern.example/log) (lantern-log; The Lantern, 2026-01-02; context; read: full). It was red.
      - [The lantern log](https://beacon.example/log) (beacon-log; The Beacon, 2026-01-02; supports; read: full). It was red.

      </details>

      ### Removed: The well was deep.

      \`claims/2026/gone.md\` · Jo Lantern, 2026-01-02 · main

      |         | before | after |
      | ------- | ------ | ----- |
      | Verdict | Right  |       |

      Its address goes with it. A published claim keeps its address: mark it \`withdrawn\`, or give its successor \`aliases: [gone]\`.
      "
    `);
  });

  test('follows a claim that was renamed by its alias', async () => {
    const folder = await makeRepository([
      base,
      {
        'content/claims/2026/red.md': null,
        'content/claims/2026/red-lantern.md': claimFile({ aliases: ['red'] }),
      },
    ]);
    const { markdown } = await review(folder, 'commit-1');
    expect(markdown).toContain('| 0            | 1       | 0       |');
    expect(markdown).toContain('**file**: claims/2026/red<ins>-lantern</ins>.md');
  });

  test('leaves out what others have changed on the base since', async () => {
    const folder = await makeRepository([base]);
    git(folder, 'checkout', '--quiet', '-b', 'mine');
    await change(folder, { 'content/claims/2026/mine.md': claimFile({ claim: 'Mine is red.' }) });
    commitAll(folder, 'mine-1');
    git(folder, 'checkout', '--quiet', 'main');
    await change(folder, {
      'content/claims/2026/theirs.md': claimFile({ claim: 'Theirs is red.' }),
    });
    commitAll(folder, 'theirs-1');
    git(folder, 'checkout', '--quiet', 'mine');
    const { markdown } = await review(folder, 'main');
    expect(markdown).toContain('Added: Mine is red.');
    expect(markdown).not.toContain('Theirs');
  });

  test('shows work that is not committed yet', async () => {
    const folder = await makeRepository([base]);
    await change(folder, { 'content/claims/2026/new.md': claimFile({ claim: 'A new one.' }) });
    const { markdown } = await review(folder, 'HEAD');
    expect(markdown).toContain('Added: A new one.');
  });

  test('shows the lines of a file that cannot be read, and what is wrong with it', async () => {
    const folder = await makeRepository([
      base,
      { 'content/claims/2026/red.md': claimFile({ voice: 'spoken' }) },
    ]);
    const { markdown } = await review(folder, 'commit-1');
    expect(markdown).toContain('`schema-choice` claims/2026/red.md:4:');
    expect(markdown).toContain('-voice: quoted\n+voice: spoken\n');
  });

  test('says what a change breaks in files that are the same', async () => {
    const folder = await makeRepository([base, { 'content/claimants/jo-lantern.md': null }]);
    const { markdown } = await review(folder, 'commit-1');
    const [, elsewhere = ''] = markdown.split('## New in files that are the same');
    expect(elsewhere).toContain('`claimant-unknown` claims/2026/red.md:');
    expect(elsewhere).toContain('`claimant-unknown` claims/2026/gone.md:');
  });

  test('lets no contributed text become markup', async () => {
    const hostile =
      '<img src=x onerror=alert(1)> [click](javascript:alert(1)) ![i](https://track.example/p.png) `code` **bold** www.spam.example @everyone \u202eright </del></details>';
    const folder = await makeRepository([
      base,
      {
        'content/claims/2026/red.md': claimFile(
          { finding: hostile, quote: hostile },
          `${hostile}\n\n<script>alert(1)</script>\n`,
        ),
        'content/claimants/jo-lantern.md': joLantern.replace(
          'Jo Lantern',
          '"<script>alert(2)</script>"',
        ),
      },
    ]);
    const { markdown, page } = await review(folder, 'commit-1');
    expect(findMarkup(page)).toEqual([]);
    expect(findForeignNodes(markdown)).toEqual([]);
    expect(markdown).toContain('\\u202eright');
    expect(page).not.toContain('\u202e');
    expect(markdown).not.toMatch(/@everyone/);
  });

  test('follows no link in a commit', async () => {
    const folder = await makeRepository([base]);
    await symlink('/etc/passwd', path.join(folder, 'content/claims/2026/link.md'));
    commitAll(folder, 'commit-2');
    const { markdown } = await review(folder, 'commit-2');
    expect(markdown).not.toContain('root:');
  });

  test.each([
    [['no-such-branch'], 'There is no commit `no-such-branch` here.'],
    [['--output=x'], 'Unknown option'],
    [[], 'Usage: npm run review'],
  ])('refuses %j', async (args, message) => {
    const folder = await makeRepository([base]);
    const { code, stderr } = await runCommand('review', args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

/** Elements and attributes of a page that run or load something. */
function findMarkup(page: string): string[] {
  const found: string[] = [];
  visit(fromHtml(page), 'element', ({ tagName, properties }) => {
    if (['script', 'img', 'iframe', 'form', 'link', 'object', 'base'].includes(tagName))
      found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(name);
      if ((name === 'href' || name === 'src') && !/^(https?:\/\/|#)/.test(String(value)))
        found.push(String(value));
    }
  });
  return found;
}

/** What a Markdown reader makes of the sheet beyond text: images, disguised links, markup of other kinds. */
function findForeignNodes(markdown: string): string[] {
  const found: string[] = [];
  const ours =
    /^(<\/?(details|summary|ins|del|p|sup|a|ul|ol|li|strong|em|code|pre|blockquote|h\d)\b[^]*)$/;
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'image') found.push(node.url);
    if (node.type === 'link' && isDisguised(node)) found.push(node.url);
    if (
      node.type === 'html' &&
      (!ours.test(node.value) || /<(img|script)|onerror=(?!alert\(1\)&)/.test(node.value))
    )
      found.push(node.value);
  });
  return found;
}

/** Whether a link leads elsewhere than it says; the titles of sources do, and lead to their addresses. */
function isDisguised({ url, children }: Link): boolean {
  const [label] = children;
  const shown = label?.type === 'text' ? label.value : '';
  return !url.endsWith(shown) && !/^https:\/\/(lantern|beacon)\.example\//.test(url);
}
