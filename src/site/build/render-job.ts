import type { CachePlaces } from './cache/page-cache.ts';

/** What a worker needs to render its share of the pages, besides its environment. */
export interface RenderJob {
  /** The bundle of the pages, as a `file:` address. */
  entry: string;
  /** Which worker it is, for names of files. */
  part: string;
  /** Astro’s records of the pages, of which rendering reads the style sheets. */
  pages: ReadonlyMap<string, { styles: readonly unknown[] }>;
  outDir: string;
  /** With a slash at both ends. */
  basePath: string;
  /** Unset where pages are not remembered. */
  cache?: CachePlaces & { engine: string };
}

/** How far a worker is. */
export interface RenderProgress {
  done: number;
  /** How many of these are those of the last build. */
  kept?: number;
  total: number;
}
