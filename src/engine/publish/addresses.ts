/**
 * Where the pages stand that published data links to. The site fills it in; the paths start at the root of
 * the host and hold the base path.
 */
export interface Addresses {
  home(): string;
  claim(slug: string): string;
  claimant(id: string): string;
  article(slug: string): string;
  topic(id: string): string;
  story(slug: string): string;
  source(id: string): string;
  publisher(id: string): string;
  verdict(id: string): string;
  method(): string;
  about(): string;
  corrections(): string;
  correctionsPolicy(): string;
  complaints(): string;
  /** A path that is written from the site’s root: `/data/claims.csv`. */
  path(path: string): string;
  /** The whole address of a path; undefined while the site has none. */
  absolute(path: string): string | undefined;
}

/** The whole address where the site has one, else the path: for formats that cannot do without a link. */
export function linkTo(path: string, { absolute }: Pick<Addresses, 'absolute'>): string {
  return absolute(path) ?? path;
}
