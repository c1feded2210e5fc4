/** Any JSON-LD object as it stands in a page: with the plain schema.org context. */
export interface JsonLd {
  '@context': 'https://schema.org';
}

/**
 * JSON that can stand within `<script type="application/ld+json">`: no `<`, so that nothing in a claim
 * can end the element. One object always gives the same text, wherever it is published.
 */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
