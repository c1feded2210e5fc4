import type { Root } from 'mdast';
import { type Citation, readCitation } from './citation.ts';
import { eachNode } from './each-node.ts';
import { parseBody } from './parse-markdown.ts';

/**
 * Every citation of a body in reading order, whether or not its source is known. Code, headings and
 * links hold none, and an escaped `\[@id]` is none. The sources of calculations are not among them.
 */
export function findCitations(body: string): Citation[] {
  return body.includes('[@') ? citationsIn(parseBody(body)) : [];
}

/** The same for a body that is already parsed. */
export function citationsIn(tree: Root): Citation[] {
  const citations: Citation[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'citation') citations.push(...readCitation(node));
  });
  return citations;
}
