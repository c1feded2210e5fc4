import type { Place } from '../read/locate.ts';
import { bodyOf } from './body.ts';
import type { PlacedRecord } from './records.ts';

/** An address, and where it is written. */
export interface WrittenAddress {
  at: Place;
  url: string;
}

/** Every address of a record, in its front matter and in its body. */
export function* addressesOf(placed: PlacedRecord): Generator<WrittenAddress> {
  yield* addressesOfFields(placed);
  for (const { url, offset } of bodyOf(placed.record).links) yield { at: { offset }, url };
}

function* addressesOfFields(placed: PlacedRecord): Generator<WrittenAddress> {
  switch (placed.collection) {
    case 'claims':
      for (const [index, { url }] of placed.record.appearances.entries())
        yield* written(['appearances', index, 'url'], url);
      for (const [index, { url, archived }] of placed.record.sources.entries()) {
        yield* written(['sources', index, 'url'], url);
        yield* written(['sources', index, 'archived'], archived);
      }
      return;
    case 'articles':
    case 'publishers':
      return yield* written(['url'], placed.record.url);
    case 'claimants':
      for (const [index, url] of placed.record.sameAs.entries())
        yield* written(['sameAs', index], url);
      return;
    case 'stories':
      for (const [event, { sources }] of placed.record.timeline.entries()) {
        for (const [index, source] of sources.entries()) {
          if ('url' in source)
            yield { at: ['timeline', event, 'sources', index, 'url'], url: source.url };
        }
      }
      return;
    case 'pages':
  }
}

function* written(at: Place, url: string | undefined): Generator<WrittenAddress> {
  if (url !== undefined) yield { at, url };
}
