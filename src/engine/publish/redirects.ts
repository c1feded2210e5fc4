import type { Claim } from '../model/claim.ts';
import type { Addresses } from './addresses.ts';

/**
 * The earlier addresses of claims as hosts read them from a file `_redirects`, one a line; undefined where
 * there is none. Hosts that do not read it show the page that stands at each of them.
 */
export function buildRedirects(
  claims: readonly Claim[],
  { claim: addressOf }: Pick<Addresses, 'claim'>,
): string | undefined {
  const lines = claims.flatMap(({ slug, aliases }) =>
    aliases.map((alias) => `${addressOf(alias)} ${addressOf(slug)} 301`),
  );
  return lines.length === 0 ? undefined : `${lines.sort().join('\n')}\n`;
}
