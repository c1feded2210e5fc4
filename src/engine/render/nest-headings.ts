import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';

/**
 * Headings start at the second level, since the page has the first, and never skip one on the way
 * down. A heading inside a quotation or a list opens no section, so it starts at the third.
 */
export function nestHeadings(tree: Root): void {
  let before = 1;
  eachNode(tree, (node, parent) => {
    if (node.type !== 'heading') return;
    const highest = parent?.type === 'root' ? 2 : 3;
    const depth = Math.min(Math.max(node.depth, highest), Math.max(before + 1, highest));
    node.depth = toDepth(depth);
    before = depth;
  });
}

function toDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  return ([2, 3, 4, 5, 6] as const).find((level) => level === depth) ?? 6;
}
