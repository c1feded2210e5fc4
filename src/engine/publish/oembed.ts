import type { Claim } from '../model/claim.ts';
import { embedCode, embedSize } from './embeds.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';

/** What an embed is of, in the site’s words. */
export interface EmbedNames {
  /** The verdict with the claim. */
  title: string;
  /** What the frame is called for those who do not see it. */
  frameTitle: string;
}

/** The address of an oEmbed answer, from the site’s root. */
export function oembedPath(slug: string): string {
  return `/oembed/${slug}.json`;
}

/**
 * The answer of oEmbed (https://oembed.com) for a claim’s embed at `path`, as a file: what is asked of width
 * cannot change it. Undefined while the site has no address.
 */
export function buildOembed(
  { claim, path }: { claim: Claim; path: string },
  { title, frameTitle }: EmbedNames,
  { catalog, addresses }: Publication,
): string | undefined {
  const { name, publisher } = catalog.site;
  const url = addresses.absolute(path);
  if (url === undefined) return undefined;
  const answer = present({
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: addresses.absolute(addresses.home()),
    author_name: publisher?.name,
    title,
    cache_age: 3600,
    ...embedSize(claim),
    html: embedCode(url, frameTitle, claim),
  });
  return `${JSON.stringify(answer)}\n`;
}
