import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Astro’s records of the pages, of which making pages reads the style sheets. */
export type PageStyles = ReadonlyMap<string, { styles: readonly unknown[] }>;

/** What Astro makes of the code, once for all pages and whatever the content says. */
export interface Bundle {
  /** The modules of the pages, as a `file:` address. */
  entry: string;
  styles: PageStyles;
  /** A folder with the files of the site that are no pages: styles, scripts, fonts and what stands in `public/`. */
  assets: string;
}

/** Where the parts of a bundle stand in its folder. */
export function placeBundle(folder: string): { modules: string; styles: string; assets: string } {
  return {
    modules: path.join(folder, 'modules'),
    styles: path.join(folder, 'styles.json'),
    assets: path.join(folder, 'assets'),
  };
}

/** The bundle that `leaveBundle` has put into a folder. Throws where there is none. */
export function readBundle(folder: string): Bundle {
  const { modules, styles, assets } = placeBundle(folder);
  const entry = readdirSync(modules).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`There is no bundle of the pages in ${folder}.`);
  return {
    entry: pathToFileURL(path.join(modules, entry)).href,
    styles: new Map(JSON.parse(readFileSync(styles, 'utf8')) as [string, { styles: unknown[] }][]), // our own file
    assets,
  };
}
