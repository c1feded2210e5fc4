import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A site that `npm test` has built before these tests run. */
export interface BuiltSite {
  /** The folder that holds it. */
  folder: string;
  /** The base path under which it was built: `/` or `/checks/`. */
  base: string;
}

export const realSite: BuiltSite = { folder: '.build/test/site', base: '/' };
export const siteUnderBase: BuiltSite = { folder: '.build/test/under-base', base: '/checks/' };
/** The second newsroom with an attack in every text field of many claims. */
export const hostileSite: BuiltSite = { folder: '.build/test/hostile', base: '/' };
export const secondNewsroom: BuiltSite = { folder: '.build/test/second-newsroom', base: '/' };

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Its address within the site: `/claims/some-slug/`. */
  address: string;
  html: string;
  tree: Root;
}

/** Every file of the site, as paths with `/` below its folder, sorted. */
export async function filesOf(site: BuiltSite): Promise<string[]> {
  const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(site.folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort();
}

/** Every HTML page of the site, parsed. */
export async function pagesOf(site: BuiltSite): Promise<BuiltPage[]> {
  const files = await filesOf(site);
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageAt(site, site.base + file.replace(/index\.html$/, '')));
}

/** The page at an address within the site, parsed; the others stay unread. */
export function pageAt(site: BuiltSite, address: string): BuiltPage {
  const file = address.slice(site.base.length).replace(/(?<=^|\/)$/, 'index.html');
  const html = readFileSync(path.join(site.folder, file), 'utf8');
  return { address, html, tree: fromHtml(html) };
}

/** Every element of a page, in document order. */
export function elementsOf(page: BuiltPage): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** An attribute’s value as text; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text within an element or a page. */
export function textOf(node: Element | Root): string {
  let text = '';
  visit(node, 'text', (child) => {
    text += child.value;
  });
  return text.replace(/\s+/g, ' ').trim();
}
