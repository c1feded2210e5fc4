import type { Catalog } from '../catalog/catalog.ts';
import type { Place } from '../read/locate.ts';
import { bodyOf } from './body.ts';
import { recordsOf } from './records.ts';

/** An address, and where it is written. */
export interface WrittenAddress {
  file: string;
  at: Place;
  url: string;
}

/** Every address of the collection, in the front matter and in the bodies. */
export function* addressesOf(catalog: Catalog): Generator<WrittenAddress> {
  for (const { file, appearances, sources } of catalog.claims) {
    for (const [index, { url }] of appearances.entries())
      yield* written(file, ['appearances', index, 'url'], url);
    for (const [index, { url, archived }] of sources.entries()) {
      yield* written(file, ['sources', index, 'url'], url);
      yield* written(file, ['sources', index, 'archived'], archived);
    }
  }
  for (const { file, url } of catalog.articles.values()) yield* written(file, ['url'], url);
  for (const { file, url } of catalog.publishers.values()) yield* written(file, ['url'], url);
  for (const { file, sameAs } of catalog.claimants.values()) {
    for (const [index, url] of sameAs.entries()) yield* written(file, ['sameAs', index], url);
  }
  for (const { file, timeline } of catalog.stories.values()) {
    for (const [event, { sources }] of timeline.entries()) {
      for (const [index, source] of sources.entries()) {
        if ('url' in source)
          yield { file, at: ['timeline', event, 'sources', index, 'url'], url: source.url };
      }
    }
  }
  for (const record of recordsOf(catalog)) {
    for (const { url, offset } of bodyOf(record).links)
      yield { file: record.file, at: { offset }, url };
  }
}

function* written(file: string, at: Place, url: string | undefined): Generator<WrittenAddress> {
  if (url !== undefined) yield { file, at, url };
}
