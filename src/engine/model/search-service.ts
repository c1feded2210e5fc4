import { z } from 'zod';

/**
 * Whether `text` is the address of a search index that pages may ask: over https, or on this machine while somebody
 * tries it out. It holds no credentials, as every reader of the page would have them.
 */
export function isIndexAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !/^[a-z0-9.-]+$/.test(url.hostname)) return false;
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) return false;
  const isPlain = [url.username, url.password, url.search, url.hash].every((part) => part === '');
  return isPlain && /^(?:\/[^/]+)+$/.test(url.pathname);
}

/** A service that answers the search page in place of the index that a browser fetches. */
export const searchServiceSchema = z.strictObject({
  /** An index of OpenSearch or Elasticsearch, such as `https://search.example.org/claims`, that anybody may read. */
  endpoint: z
    .string()
    .max(500)
    .refine(
      isIndexAddress,
      'write the address of an index, such as https://search.example.org/claims: https (http on localhost alone), without credentials, query or closing slash',
    ),
});
