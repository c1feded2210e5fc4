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
    .replace(/\s*[-‐‑‒–—―−]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether a quotation stands in a text word for word. What stands between cuts, marked […], must come in
 * the same order.
 */
export function isQuotedFrom(quote: string, text: string): boolean {
  const source = normalizeQuotation(text);
  let from = 0;
  for (const part of normalizeQuotation(quote).split(/ ?\[\.\.\.\] ?/)) {
    if (part === '') continue;
    const start = findWords(source, part, from);
    if (start === -1) return false;
    from = start + part.length;
  }
  return true;
}

/** Where whole words stand in a text: “red” is not in “shared”. */
function findWords(text: string, words: string, from: number): number {
  for (
    let start = text.indexOf(words, from);
    start !== -1;
    start = text.indexOf(words, start + 1)
  ) {
    if (!isInsideWord(text, start) && !isInsideWord(text, start + words.length)) return start;
  }
  return -1;
}

function isInsideWord(text: string, index: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(index - 1, index + 1));
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
