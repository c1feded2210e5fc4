import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pageAt,
  realSite,
  secondNewsroom,
  textOf,
} from '../helpers/built-site.ts';
import { makeFolder } from '../helpers/command.ts';
import { git } from '../helpers/git.ts';
import { publishedContent, publishedHistory } from '../helpers/published-content.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

test('the log of a site that nobody has published says so', async () => {
  const text = textOf(pageAt(realSite, '/corrections/').tree);
  expect(text).toContain('Nothing is published yet, so nothing has been corrected.');
  expect(text).not.toContain('There is none so far');
});

test('the log of the second newsroom tells every change, or says that it cannot know', async () => {
  const text = textOf(pageAt(secondNewsroom, '/corrections/').tree);
  const knows = text.includes('Taken from the history of the files');
  const cannotKnow = text.includes('Changes are not shown: this copy');
  expect([knows, cannotKnow].filter(Boolean)).toHaveLength(1);
});

const { corrected, changed, removed, reason, dropped } = publishedHistory;

test('the log tells what changed with a reason, what without, and what is gone, each once', async () => {
  const page = pageAt(publishedSite, '/corrections/');
  const entries = elementsOf(page).filter(
    ({ tagName, children }) => tagName === 'li' && children.some(isDated),
  );
  const { claimsBySlug } = (await publicationOfSite(publishedSite)).catalog;
  const sentence = claimsBySlug.get(corrected)?.claim ?? '';
  const texts = entries.map(textOf);
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain(`Corrected ${sentence}`);
  expect(texts[0]).toContain(`${reason}The verdict was “Unproven”. It is now `);
  expect(texts[1]).toContain('No reason was given. Changed: the reasoning.');
  expect(texts[2]).toContain('Removed');
  expect(page.html).not.toContain(dropped);
});

function isDated(node: ElementContent): boolean {
  return node.type === 'element' && textOf(node).includes('2026');
}

test('a claim’s page tells its own history with the words, and leads to the file as it was', async () => {
  const page = pageAt(publishedSite, `/claims/${changed}/`);
  const gone = elementsOf(page).filter(({ tagName }) => tagName === 'del');
  expect(gone.map(textOf)).toEqual([dropped]);
  const links = elementsOf(page).map((element) => attribute(element, 'href') ?? '');
  const files = links.filter((href) => /\/blob\/[0-9a-f]{40}\/.+\.md$/.test(href));
  // Under the change, and under “the address of this version”.
  expect(files).toHaveLength(2);
});

test('markup, feed and interface tell the same correction', async () => {
  const page = pageAt(publishedSite, `/claims/${corrected}/`);
  expect(page.html).toContain(`"@type":"CorrectionComment"`);
  expect(page.html).toContain(`"text":"${reason}"`);
  const feed = readJson('feeds/corrections/feed.json') as { items: { url: string }[] };
  const urls = feed.items.map(({ url }) => url);
  expect(urls).toHaveLength(3);
  const [mark = ''] = urls.flatMap((url) => url.match(/#corrected-.*$/) ?? []);
  expect(elementsOf(page).map((element) => attribute(element, 'id'))).toContain(mark.slice(1));
  expect(urls).toContain('https://checks.example.org/corrections/');
  const index = readJson('api/v1/changes/index.json') as { months: { file: string }[] };
  const month = readJson(index.months[0]?.file ?? '');
  expect(month).toMatchObject({ ofFormerClaims: [{ slug: removed, kind: 'removed' }] });
  expect(JSON.stringify(month)).not.toContain(dropped);
  expect(readJson(`api/v1/claims/${changed}.json`)).toMatchObject({
    claim: {
      changes: [{ kind: 'changed', parts: [{ part: 'reasoning' }] }, { kind: 'published' }],
    },
  });
});

test('the build refuses a published verdict that changed without a reason', async () => {
  const folder = await makeFolder();
  await cp(path.dirname(publishedContent), folder, { recursive: true });
  const contentDir = path.join(folder, 'content');
  expect(await loadHistory(contentDir)).toBe('');
  const file = path.join(contentDir, 'claims', changed.slice(0, 4), `${changed}.md`);
  const text = readFileSync(file, 'utf8');
  const before = /^verdict: (.*)$/m.exec(text)?.[1]?.replaceAll('"', '') ?? '';
  const after = before === 'half-true' ? 'mostly-true' : 'half-true';
  writeFileSync(file, text.replace(/^verdict: .*$/m, `verdict: ${after}`));
  git(folder, 'commit', '--quiet', '--all', '--message', 'Change');
  expect(await loadHistory(contentDir)).toMatch(
    new RegExp(
      `${changed}\\.md:\\d+:\\d+ The published verdict changed from .${before}. to .${after}.`,
    ),
  );
});

/** Loads the module that every build loads; gives what it refuses with. */
function loadHistory(contentDir: string): Promise<string> {
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    SITE_CONFIG: 'test/fixtures/sites/published.config.ts',
  };
  const code = "await import('./src/site/history.ts')";
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', code],
      { env },
      (error, _out, stderr) => {
        resolve(error === null ? '' : stderr);
      },
    );
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(publishedSite.folder, file), 'utf8'));
}
