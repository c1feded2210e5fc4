import { feedPaths } from '../engine/publish/data-paths.ts';
import { allFeeds } from '../engine/publish/feeds.ts';
import { publication } from './publication.ts';
import { remember } from './reads/reads.ts';
import { urls } from './urls.ts';

/** One format of a feed, for `<link rel="alternate">`. */
export interface FeedLink {
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
  title: string;
  href: string;
}

const titles = remember(
  () => new Map(allFeeds(publication).map(({ path, title }) => [path, title])),
);

/** The formats of a feed, as `feedPathOf` names it; none where there is no such feed. */
export function feedLinks(path: string): FeedLink[] {
  const title = titles().get(path);
  if (title === undefined) return [];
  const { rss, atom, json } = feedPaths(path);
  return [
    { type: 'application/rss+xml', title: `${title} (RSS)`, href: urls.path(rss) },
    { type: 'application/atom+xml', title: `${title} (Atom)`, href: urls.path(atom) },
    { type: 'application/feed+json', title: `${title} (JSON)`, href: urls.path(json) },
  ];
}
