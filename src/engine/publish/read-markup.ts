import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** A finished page, as the checks of its markup see it. */
export interface MarkedPage {
  /** Its path from the root of the host: `/claims/some-slug/`. */
  path: string;
  /** The texts of its `application/ld+json` elements. */
  blocks: string[];
  /** What its canonical link says. */
  canonical?: string;
  /** Everything that a reader can read, with single spaces. */
  text: string;
  /** The dates of its `<time datetime>`. */
  dates: ReadonlySet<string>;
}

const unread = new Set(['script', 'style', 'template', 'head']);

/** Reads what machines are told on a page, and what people are. */
export function readMarkup(path: string, html: string): MarkedPage {
  const tree = fromHtml(html);
  const page = { path, blocks: [] as string[], text: '', dates: new Set<string>() };
  let canonical: string | undefined;
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'script' && properties['type'] === 'application/ld+json')
      page.blocks.push(textOf(element));
    if (tagName === 'link' && String(properties['rel']) === 'canonical')
      canonical = String(properties['href']);
    if (tagName === 'time' && typeof properties['dateTime'] === 'string')
      page.dates.add(properties['dateTime']);
  });
  page.text = oneLine(visibleText(tree));
  return canonical === undefined ? page : { ...page, canonical };
}

/** Text as it is compared: runs of white space count as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visibleText(tree: Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && unread.has(node.tagName)) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('');
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
