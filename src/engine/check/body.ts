import type { Nodes, Root } from 'mdast';
import type { Node } from 'unist';
import type { Citation } from '../render/citation.ts';
import { eachNode } from '../render/each-node.ts';
import { citationsIn } from '../render/find-citations.ts';
import { parseBody, parseProse } from '../render/parse-markdown.ts';

/** What rules look at in a text; every offset, and a citation’s line, counts from the start of the body. */
export interface Body {
  headings: { depth: number; offset: number }[];
  /** Links and link definitions. */
  links: { url: string; offset: number }[];
  images: { url: string; offset: number }[];
  /** Raw HTML. */
  html: { value: string; offset: number }[];
  citations: Citation[];
  /** Runs of words as they are written: no code, no addresses, no citations. */
  texts: { text: string; offset: number }[];
}

interface TextRecord {
  file: string;
  body: string;
}

const parsed = new WeakMap<TextRecord, Body>();

/** Takes a record’s body apart; once, however many rules ask. Only claims cite sources. */
export function bodyOf(record: TextRecord): Body {
  const known = parsed.get(record);
  if (known) return known;
  const isClaim = record.file.startsWith('claims/');
  const body = collectAll((isClaim ? parseBody : parseProse)(record.body), record.body);
  parsed.set(record, body);
  return body;
}

function collectAll(tree: Root, markdown: string): Body {
  const citations = citationsIn(tree);
  const body: Body = { headings: [], links: [], images: [], html: [], citations, texts: [] };
  eachNode(tree, (node, parent) => {
    const position = positionOf(node) ?? positionOf(parent);
    const offset = position?.start.offset ?? 0;
    collect(node, markdown.slice(offset, position?.end.offset), offset, body);
  });
  return body;
}

/** Where a node is written; what the parser put in the place of something else has no place itself. */
function positionOf(node: Node | undefined): Node['position'] {
  return node?.position;
}

function collect(node: Nodes, written: string, offset: number, body: Body): void {
  if (node.type === 'heading') body.headings.push({ depth: depthOf(written), offset });
  if (node.type === 'link' || node.type === 'definition')
    body.links.push({ url: node.url, offset });
  if (node.type === 'image') body.images.push({ url: node.url, offset });
  if (node.type === 'html') body.html.push({ value: node.value, offset });
  if (node.type === 'text') body.texts.push({ text: written, offset });
}

/** The level as it is written; the parser has already mended it for the page. */
function depthOf(heading: string): number {
  const marks = /^#+/.exec(heading)?.[0].length;
  return marks ?? (/^=+\s*$/m.test(heading) ? 1 : 2);
}
