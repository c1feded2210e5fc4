import type { Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Sets each note mark against the words that it supports: in the file a space stands between them, which
 * on the page would leave the full stop adrift. Two marks in a row keep their space.
 */
export function attachMarks(tree: Root): void {
  visit(tree, { tagName: 'sup' }, (mark, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const before = parent.children[index - 1];
    if (before?.type !== 'text' || mark.children[0]?.type !== 'element') return;
    if (before.value.trim() !== '' || !isMark(parent.children[index - 2])) {
      before.value = before.value.trimEnd();
    }
  });
}

function isMark(node: RootContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'sup';
}
