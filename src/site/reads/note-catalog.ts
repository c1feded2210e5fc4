import type { Catalog } from '../../engine/catalog/catalog.ts';
import { note } from './reads.ts';

/** All entries of one index; the state of a key that ends so is that of all. */
export const everyKey = '*';

/** The key under which an entry of one of the catalog’s indexes is noted. */
export function keyOf(index: string, entry: string): string {
  return `${index}/${entry}`;
}

/** The same catalog, the same records; but each look into it is noted. */
export function noteCatalog(catalog: Catalog): Catalog {
  const { site, claims, ...indexes } = catalog;
  const noting = Object.entries(indexes).map(([name, index]) => [
    name,
    new NotingIndex<unknown>(name, index),
  ]);
  return {
    ...(Object.fromEntries(noting) as typeof indexes), // the same names, and maps of the same entries
    site,
    get claims() {
      note('claims');
      return claims;
    },
  };
}

class NotingIndex<Item> implements ReadonlyMap<string, Item> {
  readonly #name: string;
  readonly #index: ReadonlyMap<string, Item>;

  constructor(name: string, index: ReadonlyMap<string, Item>) {
    this.#name = name;
    this.#index = index;
  }

  get(key: string): Item | undefined {
    note(keyOf(this.#name, key));
    return this.#index.get(key);
  }

  has(key: string): boolean {
    note(keyOf(this.#name, key));
    return this.#index.has(key);
  }

  get size(): number {
    return this.#all.size;
  }

  forEach(run: (item: Item, key: string, map: ReadonlyMap<string, Item>) => void): void {
    for (const [key, item] of this.#all) run(item, key, this);
  }

  entries() {
    return this.#all.entries();
  }

  keys() {
    return this.#all.keys();
  }

  values() {
    return this.#all.values();
  }

  [Symbol.iterator]() {
    return this.#all[Symbol.iterator]();
  }

  get #all(): ReadonlyMap<string, Item> {
    note(keyOf(this.#name, everyKey));
    return this.#index;
  }
}
