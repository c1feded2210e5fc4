import type { Catalog } from '../catalog/catalog.ts';

/** Every record with a text of its own. */
export function* recordsOf(catalog: Catalog): Generator<{ file: string; body: string }> {
  yield* catalog.claims;
  yield* catalog.claimants.values();
  yield* catalog.articles.values();
  yield* catalog.stories.values();
  yield* catalog.publishers.values();
  yield* catalog.pages.values();
}
