import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isWebAddress } from '../model/web-address.ts';
import { headingPrefix } from './sanitize-schema.ts';

/** Turns a path of the site (`/method/`) into the address under which the site is served. */
export type SitePath = (path: string) => string;

/**
 * Settles where contributed links lead. Outside the site only http, https and mailto are kept; a link
 * to anything else becomes its text. External links say `nofollow ugc`: bodies arrive by pull request,
 * so a link placed here should earn its author nothing, and a page that a review disputes gains no
 * rank from being disputed. (What a review rests on stands in its sources, whose links the site draws.)
 */
export function rehypeLinks({ sitePath }: { sitePath: SitePath }) {
  return (tree: Root): void => {
    const headings = headingIds(tree);
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'a' || isOwn(element)) return undefined;
      const href = String(element.properties['href'] ?? '');
      const properties = settleLink(href, { sitePath, headings });
      if (properties !== undefined) {
        element.properties = properties;
        return undefined;
      }
      if (parent === undefined || index === undefined) return undefined;
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    });
  };
}

interface Place {
  sitePath: SitePath;
  headings: ReadonlySet<string>;
}

/** The attributes of a link that may stay. */
function settleLink(
  href: string,
  { sitePath, headings }: Place,
): Element['properties'] | undefined {
  if (href.startsWith('#')) return { href: `#${settleFragment(href.slice(1), headings)}` };
  if (/^mailto:[^\s]+@/i.test(href)) return { href };
  if (isWebAddress(href)) return { href, rel: ['nofollow', 'ugc'] };
  if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(href)) return undefined;
  return { href: href.startsWith('/') ? sitePath(href) : href };
}

/** `#why-this-verdict` leads to the heading of that name on the same page. */
function settleFragment(fragment: string, headings: ReadonlySet<string>): string {
  const heading = headingPrefix + decodeFragment(fragment);
  return headings.has(heading) ? heading : fragment;
}

/** A fragment as its author meant it; one that is encoded wrongly stays as it is. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function headingIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (/^h[2-6]$/.test(tagName)) ids.add(String(properties['id']));
  });
  return ids;
}

/** Whether the renderer made the link; a contributed one has an address and at most a title. */
function isOwn({ properties }: Element): boolean {
  return properties['id'] !== undefined || properties['className'] !== undefined;
}
