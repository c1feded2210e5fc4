import { trustedTypesPolicy } from '../engine/publish/content-policy.ts';

/** The part of Trusted Types that this site uses; not every browser has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(address: string): string },
  ): { createHTML(html: string): string; createScriptURL(address: string): string };
}

/**
 * Where the content policy asks for Trusted Types, nothing but this hands a browser the address of a script or an
 * HTML text. What it gives are objects to the browser, and text to everything else.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }; // not among TypeScript’s own yet
const policy = trustedTypes?.createPolicy(trustedTypesPolicy, {
  createHTML: (html) => html,
  createScriptURL: (address) => address,
});

/** Starts a worker of this site. */
export function startWorker(address: string): Worker {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`${href} is not a script of this site.`);
  return new Worker(policy?.createScriptURL(href) ?? href, { type: 'module' });
}

/** Parses HTML into a document that is only read: it runs, fetches and shows nothing. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
