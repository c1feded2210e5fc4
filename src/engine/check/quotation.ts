import type { Catalog } from '../catalog/catalog.ts';
import type { Claim } from '../model/claim.ts';

/**
 * A text as quotations are compared: curly and straight quotation marks, dashes and spaces are each one
 * and the same, so that typography neither hides nor feigns a difference.
 */
export function normalizeQuotation(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** First 16 hexadecimal digits of the SHA-256 of the normalised quotation. */
export async function digestQuotation(quote: string): Promise<string> {
  const bytes = new TextEncoder().encode(normalizeQuotation(quote));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 16);
}

/** The claims checked in an article: those of which it is the first appearance, in its order. */
export function claimsFirstIn(article: string, catalog: Catalog): Claim[] {
  const claims = catalog.claimsByArticle.get(article) ?? [];
  return claims.filter(({ appearances }) => appearances[0]?.article === article);
}
