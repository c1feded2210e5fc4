/** What a worker needs to render its share of the pages, besides its environment. */
export interface RenderJob {
  /** The bundle of the pages, as a `file:` address. */
  entry: string;
  /** Astro’s records of the pages, of which rendering reads the style sheets. */
  pages: ReadonlyMap<string, { styles: readonly unknown[] }>;
  outDir: string;
  /** With a slash at both ends. */
  basePath: string;
}

/** How far a worker is. */
export interface RenderProgress {
  done: number;
  total: number;
}
