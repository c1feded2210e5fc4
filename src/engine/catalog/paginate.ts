/** One page of a list. */
export interface ListPage<Item> {
  /** The first is 1. */
  number: number;
  /** How many pages the list has. */
  count: number;
  items: readonly Item[];
  /** How many items the whole list has. */
  total: number;
  /** Places of the page’s first and last item in the list, from 1; both 0 in an empty list. */
  first: number;
  last: number;
}

/** Cuts a list into pages of `size` items. An empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`No page can hold ${size} items.`);
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => {
    const start = index * size;
    const page = items.slice(start, start + size);
    return {
      number: index + 1,
      count,
      items: page,
      total: items.length,
      first: page.length === 0 ? 0 : start + 1,
      last: start + page.length,
    };
  });
}
