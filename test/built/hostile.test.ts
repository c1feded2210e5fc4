import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  filesOf,
  hostileSite,
  pagesOf,
  textOf,
} from '../helpers/built-site.ts';
import { smuggled } from '../helpers/hostile-content.ts';

const pages = await pagesOf(hostileSite);
const files = await filesOf(hostileSite);
const read = (file: string) => readFileSync(path.join(hostileSite.folder, file), 'utf8');

/** What our own pages are made of; an attack would bring something else, or more of a kind. */
test('an attack brings no element that other claims do not have', () => {
  const kinds = (address: RegExp) =>
    new Set(
      pages
        .filter((page) => address.test(page.address))
        .flatMap((page) => elementsOf(page).map(({ tagName }) => tagName)),
    );
  const ours = kinds(/^\/claims\/202[45]-(?!attack)/);
  expect([...kinds(/^\/claims\/2025-attack/)].filter((name) => !ours.has(name))).toEqual([]);
});

test('an attack brings no handler, style or address that runs', () => {
  const found = pages.flatMap((page) =>
    elementsOf(page).flatMap((element) =>
      Object.keys(element.properties)
        .filter(
          (name) =>
            name === 'style' ||
            /^on[a-z]/i.test(name) ||
            /^[\s\0-\x1F]*(?:javascript|data|vbscript):/i.test(attribute(element, name) ?? ''),
        )
        .map((name) => `${page.address}: <${element.tagName} ${name}>`),
    ),
  );
  expect(found).toEqual([]);
});

test('an attack is shown as the words that it is', () => {
  for (const [index, vector] of smuggled.entries()) {
    const page = pages.find(({ address }) => address === `/claims/2025-attack-${index}/`);
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(words(page ? textOf(page.tree) : ''), vector).toContain(words(`${vector} ${index}`));
  }
});

test('data files hold attacks as data', () => {
  for (const file of files.filter((name) => name.endsWith('.json'))) JSON.parse(read(file));
  const markup = files.filter((name) => /\.(?:xml|svg)$/.test(name));
  expect(markup.length).toBeGreaterThan(smuggled.length);
  for (const file of markup) expect(XMLValidator.validate(read(file)), file).toBe(true);
  const rows = Papa.parse<string[]>(read('data/claims.csv'), { skipEmptyLines: true }).data;
  expect(rows.length).toBeGreaterThan(smuggled.length);
  expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});
