import type { Addresses } from './addresses.ts';

/** Something new, as all feed formats tell of it. In our own words: no quotations. */
export interface FeedEntry {
  /** Permanent, and unlike that of any other entry of the site. */
  id: string;
  /** The whole address; in a preview, the path. */
  url: string;
  title: string;
  paragraphs: readonly string[];
  /** `YYYY-MM-DD` */
  published: string;
  /** The same as people write it. */
  when: string;
  updated: string;
  topics: readonly { id: string; label: string }[];
  /** What programs may want to know. */
  facts: {
    kind: 'review' | 'correction' | 'change' | 'withdrawal' | 'removal' | 'restoration' | 'due';
    /** Ids of the scale, each with its label beside it. */
    verdict?: string;
    verdictLabel?: string;
    verdictBefore?: string;
    verdictBeforeLabel?: string;
    verdictAfter?: string;
    verdictAfterLabel?: string;
  };
}

/** A list of news that can be followed. */
export interface Feed {
  /** Permanent id. */
  id: string;
  title: string;
  about: string;
  /** The page that shows the same. */
  page: string;
  /** Where each format of the feed stands. */
  self: { rss: string; atom: string; json: string };
  /** `YYYY-MM-DD` */
  updated: string;
  language: string;
  /** Who publishes it; the site’s name while nobody does. */
  author: string;
  /** Under which terms. */
  rights?: string;
  /** What to do with a feed, for those who open it in a browser. */
  help: string;
  /** Address of the style sheet that makes it readable in a browser. */
  style: string;
  entries: readonly FeedEntry[];
}

/**
 * A permanent id made from a path. While the site has no address, it is from the range that is set apart
 * for examples, since no reader should keep it.
 */
export function permanentId(path: string, { absolute }: Pick<Addresses, 'absolute'>): string {
  return absolute(path) ?? `urn:example:${path.replace(/^\//, '')}`;
}
