import type { Catalog } from '../catalog/catalog.ts';
import type { Site } from '../model/site.ts';
import { facets, fields, type SearchDocument, valuesOf } from '../search/document.ts';
import { searchDocuments, searchOptions } from '../search/documents.ts';
import type { FacetLabels } from '../search/facet-table.ts';

/** What OpenSearch and Elasticsearch call the analysis of a language; others are searched unstemmed. */
const stemmers: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'light_german',
  en: 'english',
  es: 'light_spanish',
  fi: 'finnish',
  fr: 'light_french',
  it: 'light_italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'light_portuguese',
  sv: 'swedish',
};

/**
 * The body of `PUT /<index>`: settings and mappings for the documents of `bulkLines`. Abbreviations of the site’s
 * glossary are synonyms at the time of the search, so that a new one needs no new index.
 */
export function buildMapping({ language, glossary }: Pick<Site, 'language' | 'glossary'>): object {
  const stemmer = stemmers[language.split('-')[0] ?? ''];
  const stem = stemmer === undefined ? [] : ['stem'];
  const synonyms = Object.entries(glossary).map(
    ([short, long]) => `${short} => ${short}, ${long.replace(/[,=>\s]+/g, ' ')}`,
  );
  const analyzer = (...filter: string[]) => ({ type: 'custom', tokenizer: 'standard', filter });
  const text = { type: 'text', analyzer: 'indexed', search_analyzer: 'searched' };
  const keyword = { type: 'keyword' };
  return {
    settings: {
      analysis: {
        filter: {
          ...(stemmer !== undefined && { stem: { type: 'stemmer', language: stemmer } }),
          abbreviations: { type: 'synonym_graph', synonyms, lenient: true },
        },
        analyzer: {
          indexed: analyzer('lowercase', 'asciifolding', ...stem),
          searched: analyzer('lowercase', 'abbreviations', 'asciifolding', ...stem),
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        ...Object.fromEntries(fields.map((field) => [field, text])),
        ...Object.fromEntries(facets.map((facet) => [facet, keyword])),
        labels: { properties: Object.fromEntries(facets.map((facet) => [facet, text])) },
        ...{ id: keyword, date: keyword, status: keyword, url: { ...keyword, index: false } },
      },
    },
  };
}

/** The lines of `POST /<index>/_bulk`, two a claim, each with its line end; the same claim has the same id always. */
export function* bulkLines(catalog: Catalog, urlOf: (slug: string) => string): Iterable<string> {
  const { labels = {} } = searchOptions(catalog);
  for (const document of searchDocuments(catalog)) {
    const action = { index: { _id: document.id } };
    const complete = {
      ...document,
      labels: labelsOf(document, labels),
      url: urlOf(document.id),
    };
    yield `${JSON.stringify(action)}\n${JSON.stringify(complete)}\n`;
  }
}

/** What people read for the values of each facet, in the order of the values. */
function labelsOf(document: SearchDocument, labels: FacetLabels): Record<string, string[]> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      valuesOf(document, facet).map((value) => labels[facet]?.[value] ?? value),
    ]),
  );
}
