import { expect, test } from 'vitest';
import { bulkLines, buildMapping } from '../../../src/engine/publish/opensearch.ts';
import { claim } from '../catalog/collection.ts';
import { publicationOf } from './publication.ts';

const { catalog } = publicationOf({
  claims: [claim('one', { wordings: ['a "quoted"\u2028 wording'] }), claim('two')],
});
const lines = [...bulkLines(catalog, (slug) => `/claims/${slug}/`)];

interface Mapping {
  settings: { analysis: { filter: Record<string, object>; analyzer: Record<string, object> } };
  mappings: { dynamic: string; properties: Record<string, { analyzer?: string }> };
}
const mappingOf = (language: string, glossary = {}) =>
  buildMapping({ language, glossary }) as Mapping; // what the interface takes

test('each claim is an action and a document, each on a line of its own', () => {
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    const [action = '', document = '', rest] = line.split('\n');
    expect(rest).toBe('');
    const { id, url } = JSON.parse(document) as { id: string; url: string };
    expect(JSON.parse(action)).toEqual({ index: { _id: id } });
    expect(url).toBe(`/claims/${id}/`);
  }
});

test('the mapping knows every field of every document, as it is strict', () => {
  const { dynamic, properties } = mappingOf('en').mappings;
  expect(dynamic).toBe('strict');
  for (const line of lines) {
    const document = JSON.parse(line.split('\n')[1] ?? '') as object;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(document)));
  }
});

test('what people read for the values of a facet stands beside them, in their order', () => {
  const document = JSON.parse(lines[0]?.split('\n')[1] ?? '') as Record<string, string[]> & {
    labels: Record<string, string[]>;
  };
  const { verdicts, topics } = catalog.site;
  expect(document.labels['verdict']).toEqual(
    verdicts.filter(({ id }) => id === String(document['verdict'])).map(({ label }) => label),
  );
  expect(document.labels['topics']).toEqual(
    document['topics']?.map((topic) => topics.find(({ id }) => id === topic)?.label),
  );
  expect(document.labels['topics']).not.toEqual([]);
});

test('texts are stemmed in the language of the site, and unstemmed in one that is not known', () => {
  const { filter, analyzer } = mappingOf('en-GB').settings.analysis;
  expect(filter['stem']).toEqual({ type: 'stemmer', language: 'english' });
  expect(analyzer['indexed']).toMatchObject({ filter: ['lowercase', 'asciifolding', 'stem'] });
  expect(mappingOf('is').settings.analysis.filter['stem']).toBeUndefined();
});

test('abbreviations of the glossary are synonyms, whatever their words hold', () => {
  const { abbreviations } = mappingOf('en', { DL: 'day, => lamp' }).settings.analysis.filter;
  expect(abbreviations).toMatchObject({ synonyms: ['DL => DL, day lamp'] });
});
