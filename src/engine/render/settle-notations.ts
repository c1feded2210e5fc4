import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readCitation } from './citation.ts';

/**
 * Turns back into text what is no citation after all: one without an id, and one in a heading or a
 * link, where a note mark cannot stand. A figure stays there, but leads nowhere.
 */
export function settleNotations(tree: Root): void {
  visit(tree, 'citation', (citation, index, parent) => {
    if (readCitation(citation).length > 0 || parent === undefined || index === undefined) return;
    parent.children[index] = { type: 'text', value: citation.value };
  });
  visit(tree, ['heading', 'link', 'linkReference'], (outer) => {
    visit(outer, 'citation', (citation, index, parent) => {
      if (parent === undefined || index === undefined) return;
      parent.children[index] = { type: 'text', value: citation.value };
    });
    visit(outer, 'figure', (figure) => {
      figure.isPlain = true;
    });
  });
}
