import type { Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readCitation } from './citation.ts';

/**
 * Turns back into text what is no citation after all: one without an id, and one in a heading or a
 * link, where a note mark cannot stand. A figure stays there, but leads nowhere.
 */
export function settleNotations(tree: Root): void {
  visit(tree, 'citation', (citation, index, parent) => {
    if (readCitation(citation).length === 0) setText(parent, index, citation.value);
  });
  visit(tree, ['heading', 'link', 'linkReference'], (outer) => {
    visit(outer, 'citation', ({ value }, index, parent) => {
      setText(parent, index, value);
    });
    visit(outer, 'figure', (figure) => {
      figure.isPlain = true;
    });
  });
}

function setText(parent: Parents | undefined, index: number | undefined, value: string): void {
  if (parent !== undefined && index !== undefined) parent.children[index] = { type: 'text', value };
}
