import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  attribute,
  type BuiltPage,
  elementsOf,
  filesOf,
  pagesOf,
  realSite,
} from '../helpers/built-site.ts';

/** Budgets in bytes after brotli compression. Times are measured in `npm run bench`, never here. */
const kB = 1000;
const weigh = (file: string) =>
  brotliCompressSync(readFileSync(path.join(realSite.folder, file))).length;
const zip = (file: string) => gzipSync(readFileSync(path.join(realSite.folder, file))).length;
const files = await filesOf(realSite);
const pages = await pagesOf(realSite);
const claims = pages.filter(({ address }) => /^\/claims\/\d{4}-/.test(address));

test('a claim page weighs 10 kB at the median and 20 kB at most', () => {
  const weights = claims.map(({ html }) => brotliCompressSync(html).length).sort((a, b) => a - b);
  expect(weights.length).toBeGreaterThan(90);
  expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(10 * kB);
  expect(weights.at(-1)).toBeLessThanOrEqual(20 * kB);
});

test('the home page weighs 25 kB at most', () => {
  expect(weigh('index.html')).toBeLessThanOrEqual(25 * kB);
});

test('one shared style sheet of 8 kB at most', () => {
  // The one that readers of a feed see belongs to no page.
  const sheets = files.filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  expect(weigh(sheets[0] ?? '')).toBeLessThanOrEqual(8 * kB);
});

test('two preloaded fonts of 60 kB at most', () => {
  for (const page of pages) {
    const fonts = elementsOf(page).filter(
      (element) =>
        element.tagName === 'link' &&
        attribute(element, 'rel') === 'preload' &&
        attribute(element, 'as') === 'font',
    );
    expect(fonts, page.address).toHaveLength(2);
    const bytes = fonts.map(
      (font) => readFileSync(path.join(realSite.folder, attribute(font, 'href') ?? '')).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * kB);
  }
});

const scriptsOf = (page: BuiltPage) =>
  elementsOf(page).filter(
    ({ tagName, properties }) =>
      tagName === 'script' && properties['type'] !== 'application/ld+json',
  );
const hasCalculation = ({ html }: BuiltPage) => html.includes('class="calc"');

test('a claim page without a calculation ships no script', () => {
  const plain = claims.filter((page) => !hasCalculation(page));
  expect(plain.length).toBeGreaterThan(0);
  const scripted = plain.filter((page) => scriptsOf(page).length > 0);
  expect(scripted.map(({ address }) => address)).toEqual([]);
});

test('a claim page with a calculation ships one module of 1.5 kB, which fetches 45 kB at most when asked', () => {
  const calculating = claims.filter(hasCalculation);
  expect(calculating.length).toBeGreaterThan(0);
  for (const page of calculating) {
    const scripts = scriptsOf(page).map((script) => attribute(script, 'src') ?? '');
    expect(scripts, page.address).toHaveLength(1);
    expect(zip(scripts[0] ?? ''), page.address).toBeLessThanOrEqual(1.5 * kB);
  }
  const [fetched = ''] = files.filter((file) => /open-calculation\..*\.js$/.test(file));
  expect(zip(fetched)).toBeLessThanOrEqual(45 * kB);
});

test('search ships 25 kB of script at most before the index, worker and all', () => {
  const search = pages.filter(({ address }) => address === '/search/');
  expect(search).toHaveLength(1);
  const scripts = search.flatMap(scriptsOf).map((script) => attribute(script, 'src') ?? '');
  const fetched = withImports(scripts.map((script) => script.replace(/^\//, '')));
  expect(fetched.some((file) => file.includes('search-worker'))).toBe(true);
  expect(fetched.reduce((sum, file) => sum + zip(file), 0)).toBeLessThanOrEqual(25 * kB);
});

/** The modules with all that they name: what they import, and the workers that they start. */
function withImports(modules: readonly string[]): string[] {
  const found = new Set(modules);
  for (const file of found) {
    const text = readFileSync(path.join(realSite.folder, file), 'utf8');
    for (const [name] of text.matchAll(/[\w.-]+\.js\b/g))
      if (files.includes(`_astro/${name}`)) found.add(`_astro/${name}`);
  }
  return [...found];
}
