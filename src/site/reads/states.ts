import type { Catalog } from '../../engine/catalog/catalog.ts';
import { relatedClaims } from '../../engine/catalog/related.ts';
import type { History } from '../../engine/history/history.ts';
import type { Claim } from '../../engine/model/claim.ts';
import { createDigests, hidden, shorten } from './digest.ts';
import { everyKey } from './note-catalog.ts';
import { Recent } from './recent.ts';

/** What a build’s pages are made from, besides the code. */
export interface Collection {
  /** As it is, noting nothing. */
  catalog: Catalog;
  history: History;
  /** Claim’s path → the commit that its page names. */
  commits: ReadonlyMap<string, string>;
  /** The moment of the build’s clock, as text. */
  generatedAt: string;
  /** What does not change from page to page: the day, the addresses, the newsroom’s configuration. */
  always: unknown;
}

/** Keys that are no entry of an index of the catalog. */
export const relatedKey = 'related';
export const clockKey = 'clock';
/** What every page is made from. */
export const alwaysKey = 'always';
/** All that can be looked up. */
export const wholeKey = 'whole';

/** So many states are kept: those of all keys would take more memory than the claims. */
const mostKnown = 20_000;

/**
 * Gives the state of whatever a page can look up. A claim’s state holds its changes and its commit, so that these
 * need no keys of their own; the state of all claims holds the whole history.
 */
export function createStates(collection: Collection): {
  stateOf(key: string): string;
  stateOfProps(props: object): string;
} {
  const { catalog, history, commits, generatedAt, always } = collection;
  const known = new Recent<string, string>(mostKnown);
  const ofClaims = new Recent<object, string>(mostKnown);
  const changes = Map.groupBy(history.state === 'known' ? history.changes : [], ({ slug }) => slug);
  const { digest } = createDigests((value) => (isClaim(value) ? stateOfClaim(value) : undefined));

  /** Every claim stands in the catalog once, and is known by itself. */
  function isClaim(value: object): value is Claim {
    return 'slug' in value && catalog.claimsBySlug.get(value.slug as string) === value;
  }

  function stateOfClaim(claim: Claim): string {
    const before = ofClaims.get(claim);
    if (before !== undefined) return before;
    const told = [claim, changes.get(claim.slug) ?? [], commits.get(claim.file)];
    const state = shorten(JSON.stringify(told));
    ofClaims.set(claim, state);
    return state;
  }

  function find(key: string): string {
    if (key === clockKey) return generatedAt;
    if (key === alwaysKey) return digest([always, { ...history, changes: undefined }]);
    if (key === wholeKey) return digest([always, catalog.claims, history, generatedAt, records()]);
    if (key === 'claims') return digest([catalog.claims, history]);
    const slash = key.indexOf('/');
    const [index, entry] = [key.slice(0, slash), key.slice(slash + 1)];
    if (index === relatedKey) {
      const claim = catalog.claimsBySlug.get(entry);
      return digest(claim && relatedClaims(claim, catalog));
    }
    const map: unknown = catalog[index as keyof Catalog];
    if (!(map instanceof Map)) throw new Error(`\`${key}\` names nothing that pages look up.`);
    return digest(entry === everyKey ? map : map.get(entry));
  }

  function records() {
    const { claimants, articles, stories, publishers, pages, retractions } = catalog;
    return [claimants, articles, stories, publishers, pages, retractions];
  }

  function stateOf(key: string): string {
    const state = known.get(key) ?? find(key);
    known.set(key, state);
    return state;
  }

  return {
    stateOf,
    stateOfProps(props) {
      const state = digest(props);
      return state === hidden ? stateOf(wholeKey) : state;
    },
  };
}
