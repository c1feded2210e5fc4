import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { oneLine, readMarkup } from '../../src/engine/publish/read-markup.ts';
import { attribute, elementsOf, pagesOf, realSite, secondNewsroom } from '../helpers/built-site.ts';

test.each([
  ['the real site', realSite],
  ['the second newsroom', secondNewsroom],
])('the pages of %s are read as a parser reads them', async (_name, site) => {
  const pages = await pagesOf(site);
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const read = readMarkup(page.address, page.html);
    const elements = elementsOf(page);
    const times = elements.flatMap((element) => attribute(element, 'dateTime') ?? []);
    expect(read.dates, page.address).toEqual(new Set(times));
    expect(read.text, page.address).toBe(oneLine(visibleText(page.tree)));
    const data = elements.filter((each) => attribute(each, 'type') === 'application/ld+json');
    expect(read.blocks, page.address).toEqual(
      data.map(({ children }) =>
        children.map((each) => ('value' in each ? each.value : '')).join(''),
      ),
    );
  }
});

function visibleText(tree: Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    const isUnread =
      node.type === 'element' && ['script', 'style', 'template', 'head'].includes(node.tagName);
    if (isUnread) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('');
}
