import type { DraftRecords } from '../engine/draft/draft-records.ts';

/** Offers what the newsroom knows in the lists of the page, once: people by name, ids beside it. */
export function fillKnown(root: ParentNode, records: DraftRecords): void {
  const { claimants, articles, publishers } = records;
  fill(root, 'claimants', claimants, ({ id, name }) => [id, name]);
  fill(root, 'articles', articles, ({ slug, title }) => [slug, title]);
  fill(root, 'publishers', publishers, ({ id, name }) => [id, name]);
}

function fill<Item>(
  root: ParentNode,
  collection: string,
  items: readonly Item[],
  describe: (item: Item) => [id: string, name: string],
): void {
  const list = root.querySelector(`#known-${collection}`);
  if (list === null || list.childElementCount > 0) return;
  list.append(
    ...items.map((item) => {
      const [id, name] = describe(item);
      return new Option(name, id);
    }),
  );
}
