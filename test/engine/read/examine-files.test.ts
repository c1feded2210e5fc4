import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCollection, type LoadOptions } from '../../../src/engine/index.ts';
import * as cache from '../../../src/engine/read/cache-folder.ts';
import { readPack, writePack } from '../../../src/engine/read/packed-lines.ts';
import { joLantern } from '../../helpers/check-files.ts';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';
import { makeFolder, writeFiles } from '../../helpers/command.ts';
import { lanternDay, lanternSite } from '../../helpers/lantern-site.ts';

const article = (date: string, url?: string) =>
  `---\ntitle: The lantern\ndate: ${date}\n${url ? `url: ${url}\n` : ''}words: 40\n---\n`;

/** Claims that are right, wrong by themselves, wrong beside others, and not to be read. */
const files: Readonly<Record<string, string>> = {
  'claimants/jo-lantern.md': joLantern,
  'articles/lantern.md': article('2026-01-05'),
  'claims/2026/right.md': claimFile(),
  'claims/2026/wrong.md': claimFile({ finding: 'It weighed 77 kilograms.', wordings: [] }),
  'claims/2026/allowed.md': claimFile({
    finding: 'It weighed 77 kilograms.',
    allow: [{ rule: 'figure-unsourced', value: '77', reason: 'Weighed by us.' }],
  }),
  'claims/2026/linked.md': claimFile({ repeats: ['rihgt'], claimant: 'jo-lantren' }),
  'claims/2026/in-article.md': claimFile({
    appearances: [{ article: 'lantern' }],
    sources: [sourceFields({ published: '2025-12-31', accessed: '2026-01-03' })],
    finding: 'The report of 5 January says so.',
  }),
  'claims/2026/dead-link.md': claimFile({}, 'See [that](/claims/nowhere/) and [this](#nothing).\n'),
  'claims/2026/markup.md': claimFile({}, 'It is <b>red</b>, says [one](javascript:x).\n'),
  'claims/2026/no-fields.md': 'nothing\n',
  'claims/2026/schema.md': claimFile({ voice: 'quotd', claimant: 'Jo Lantern' }),
  'publishers/tracked.md': '---\nname: Tracked\nurl: https://a.example/?utm_source=b\n---\n',
  'claims/2025/right.md': claimFile(),
  'elsewhere.txt': '',
};

const options = { site: lanternSite, today: lanternDay };

function load(contentDir: string, more: Partial<LoadOptions> = {}) {
  return loadCollection({ contentDir, ...options, many: 1, ...more });
}

let cacheDir: string;
beforeEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  cacheDir = await makeFolder();
  vi.stubEnv('CACHE_DIR', cacheDir);
});

/** Where the packs are. */
async function packFolder(): Promise<string> {
  const [collection = ''] = await readdir(cacheDir);
  return path.join(cacheDir, collection);
}

/** Puts another sentence into everything that is remembered: whoever sees it has read it from there. */
async function markMemory(): Promise<void> {
  const folder = await packFolder();
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const key = /^plumbline 1 (\w+)\n/.exec(await readFile(file, 'latin1'))?.[1] ?? '';
    const lines = [...(readPack(file, key) ?? [])].map(([name, { digest, line }]) => {
      const marked = line.toString().replace('"finding":"', '"finding":"Remembered. ');
      return [name, { digest, line: marked }] as const;
    });
    writePack(file, key, new Map(lines));
  }
}

async function findingOf(contentDir: string, slug: string, more: Partial<LoadOptions> = {}) {
  const { catalog } = await load(contentDir, more);
  return catalog.claimsBySlug.get(slug)?.finding;
}

describe('files that are examined by themselves, and remembered,', () => {
  test('give what they give together', async () => {
    const contentDir = await makeFolder(files);
    const together = await load(contentDir, { many: Infinity });
    expect(new Set(together.diagnostics.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(15);
    expect(await load(contentDir)).toEqual(together);
    expect(await readdir(await packFolder())).not.toEqual([]);
    expect(await load(contentDir)).toEqual(together);
    vi.stubEnv('NO_CACHE', '1');
    expect(await load(contentDir)).toEqual(together);
  });

  test('give the same from threads, of which each has its share', async () => {
    const publishers = Array.from({ length: 1400 }, (_, index) => [
      `publishers/publisher-${index}.md`,
      `---\nname: Publisher ${index}\nurl: https://a.example/${index}?fbclid=1\n---\n`,
    ]);
    const contentDir = await makeFolder({ ...files, ...Object.fromEntries(publishers) });
    const together = await load(contentDir, { many: Infinity });
    const heard: number[] = [];
    const onProgress = (done: number, total: number) => heard.push(done / total);
    expect(await load(contentDir, { onProgress })).toEqual(together);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBeGreaterThan(0.99);
  });
});

describe('what is remembered', () => {
  test('is used for a file as long as it stays as it was', async () => {
    const contentDir = await makeFolder(files);
    await load(contentDir);
    await markMemory();
    expect(await findingOf(contentDir, 'in-article')).toMatch(/^Remembered/);
    const edited = files['claims/2026/in-article.md']?.replace('The report', 'One report') ?? '';
    await writeFiles(contentDir, { 'claims/2026/in-article.md': edited });
    expect(await findingOf(contentDir, 'in-article')).not.toMatch(/^Remembered/);
    expect(await findingOf(contentDir, 'wrong')).toMatch(/^Remembered/);
  });

  test.each([
    ['date', article('2026-01-04'), 'figure-unsourced'],
    ['address', article('2026-01-05', 'https://lantern.example/log'), 'source-circular'],
  ])('is not used when the %s of an article that the claim names has changed', async (...row) => {
    const [, changed, ruleId] = row;
    const contentDir = await makeFolder(files);
    await load(contentDir);
    await markMemory();
    await writeFiles(contentDir, { 'articles/lantern.md': changed });
    expect(await findingOf(contentDir, 'in-article')).not.toMatch(/^Remembered/);
    expect(await findingOf(contentDir, 'right')).toMatch(/^Remembered/);
    expect(await load(contentDir)).toEqual(await load(contentDir));
    const { diagnostics } = await load(contentDir, { many: Infinity });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        ruleId,
        file: expect.stringContaining('in-article') as string,
      }),
    );
  });

  test('is not used by another engine, nor with another configuration', async () => {
    const contentDir = await makeFolder(files);
    await load(contentDir);
    await markMemory();
    const site = { ...lanternSite, loadedWords: ['red'] };
    expect(await findingOf(contentDir, 'right', { site })).not.toMatch(/^Remembered/);
    await load(contentDir);
    await markMemory();
    vi.spyOn(cache, 'engineKey').mockReturnValue('another');
    expect(await findingOf(contentDir, 'right')).not.toMatch(/^Remembered/);
  });
});

describe('a memory that is damaged', () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one bit', (bytes) => Buffer.from(bytes).fill((bytes.at(200) ?? 0) ^ 1, 200, 201)],
    ['another file altogether', () => Buffer.from('#!/bin/sh\n'.repeat(100))],
  ])('(%s) is told once, and not used', async (_case, damage) => {
    const contentDir = await makeFolder(files);
    const told: string[] = [];
    const onProblem = (sentence: string) => told.push(sentence);
    const first = await load(contentDir, { onProblem });
    await markMemory();
    const folder = await packFolder();
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      await writeFile(file, damage(await readFile(file)));
    }
    expect(told).toEqual([]);
    expect(await load(contentDir, { onProblem })).toEqual(first);
    expect(told).toEqual([expect.stringContaining('is damaged; everything is read anew')]);
    expect(await load(contentDir, { onProblem })).toEqual(first);
    expect(told).toHaveLength(1);
  });

  test('or cannot be written is told once, and the check goes on', async () => {
    const contentDir = await makeFolder(files);
    await rm(cacheDir, { recursive: true });
    await writeFile(cacheDir, 'a file');
    const told: string[] = [];
    const together = await load(contentDir, { many: Infinity });
    const onProblem = (sentence: string) => told.push(sentence);
    expect(await load(contentDir, { onProblem })).toEqual(together);
    expect(told).toEqual([expect.stringContaining('Nothing can be remembered')]);
  });
});
