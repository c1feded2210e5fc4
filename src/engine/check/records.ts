import type { Catalog } from '../catalog/catalog.ts';
import type { Content } from '../model/content.ts';

/** A record, with the folder that its file stands in. */
export type PlacedRecord = {
  [Name in Exclude<keyof Content, 'retractions'>]: {
    collection: Name;
    record: Content[Name][number];
  };
}[Exclude<keyof Content, 'retractions'>];

/** Every record of a collection. */
export function* recordsOf(catalog: Catalog): Generator<PlacedRecord> {
  for (const record of catalog.claims) yield { collection: 'claims', record };
  for (const record of catalog.claimants.values()) yield { collection: 'claimants', record };
  for (const record of catalog.articles.values()) yield { collection: 'articles', record };
  for (const record of catalog.stories.values()) yield { collection: 'stories', record };
  for (const record of catalog.publishers.values()) yield { collection: 'publishers', record };
  for (const record of catalog.pages.values()) yield { collection: 'pages', record };
}
