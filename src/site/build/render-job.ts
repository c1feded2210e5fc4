import type { Bundle } from './bundle/bundle.ts';
import type { CachePlaces } from './cache/page-cache.ts';

/** What a thread needs to make pages, besides its environment. */
export interface RenderJob {
  bundle: Pick<Bundle, 'entry' | 'styles'>;
  /** Which thread it is; the first is 0. */
  thread: number;
  /** How many pieces of the work are taken: one number that all threads share. */
  taken: Int32Array;
  /** The folder in which the site is made. */
  outDir: string;
  /** With a slash at both ends. */
  basePath: string;
  /** Whether to tell the names of all files that are made, of which there may be a million. */
  listsFiles: boolean;
  /** Unset where pages are not remembered. */
  cache?: CachePlaces & {
    /** A digest of all code that makes pages. */
    engine: string;
    /** The folder in which the site will be published. */
    site: string;
  };
}

/** How far a thread is. */
export interface RenderProgress {
  done: number;
  /** How many of these are those of the last build. */
  kept?: number;
  /** One thread tells that of all. */
  total: number;
}
