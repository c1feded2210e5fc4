import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { publishWords } from '../../src/engine/publish/words.ts';
import { renderWords } from '../../src/engine/render/words.ts';
import { english } from '../../src/site/words.ts';

const folder = new URL('../../src/site/words/', import.meta.url);
const tables = await Promise.all(
  (await readdir(folder)).map(async (file) => {
    const words: Record<string, Record<string, string>> = await import(new URL(file, folder).href);
    return [file, Object.values(words).flatMap((table) => Object.keys(table))] as const;
  }),
);

describe('the English table', () => {
  test('holds the words of every file', () => {
    expect(tables.flatMap(([, keys]) => keys).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('says in one file what begins with one name', () => {
    const files = Map.groupBy(
      tables.flatMap(([file, keys]) => keys.map((key) => ({ file, area: key.split('.', 1)[0] }))),
      ({ area }) => area,
    );
    const scattered = [...files].filter(
      ([, found]) => new Set(found.map(({ file }) => file)).size > 1,
    );
    expect(scattered.map(([area]) => area)).toEqual([]);
  });
});

test('a key that several tables share means the same in each', () => {
  const all: Record<string, string>[] = [english, publishWords, renderWords];
  const differing = Object.keys(english).filter((key) => {
    const said = all.flatMap((table) => table[key] ?? []);
    return new Set(said).size > 1;
  });
  expect(differing).toEqual([]);
});
