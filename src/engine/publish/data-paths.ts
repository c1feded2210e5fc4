/** Where published data stands, from the site’s root. Permanent, as all addresses are. */
export const dataPaths = {
  /** The page that tells of all this. */
  about: '/api/',
  reviews: '/data/claimreviews.json',
  reviewLines: '/data/claimreviews.ndjson',
  table: '/data/claims.csv',
  lines: '/data/claims.ndjson',
  database: '/data/claims.sqlite',
  openapi: '/api/v1/openapi.json',
  feedStyle: '/feeds/feed.css',
} as const;

/** A file of the interface: `claims/some-slug` gives `/api/v1/claims/some-slug.json`. */
export function apiPath(file: string): string {
  return `/api/v1/${file}.json`;
}

/** The formats of a feed: `topics/pay` gives `/feeds/topics/pay/rss.xml`, and so on. */
export function feedPaths(feed: string): { rss: string; atom: string; json: string } {
  const at = `/feeds/${feed}`;
  return { rss: `${at}/rss.xml`, atom: `${at}/atom.xml`, json: `${at}/feed.json` };
}
