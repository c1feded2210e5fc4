import type { Site } from '../model/site.ts';
import { publishedWordsOf } from './words.ts';

/** Under which terms data is published; undefined while the site has no licence. */
export interface Rights {
  name: string;
  url: string;
  /** What the licence does not cover. */
  excludes: string;
}

export function rightsOf(site: Pick<Site, 'license' | 'words'>): Rights | undefined {
  if (site.license === undefined) return undefined;
  return { ...site.license, excludes: publishedWordsOf(site)('data.excludes') };
}

/** The same in one line, for formats that have room for no more. */
export function rightsLine(site: Pick<Site, 'license' | 'words'>): string | undefined {
  const rights = rightsOf(site);
  if (rights === undefined) return undefined;
  const { name, url, excludes } = rights;
  return publishedWordsOf(site)('data.rights', { license: name, url, excludes });
}
