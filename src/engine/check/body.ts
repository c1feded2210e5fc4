import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findCitations, type Citation } from '../model/citation.ts';

/** What rules look at in a text; every offset counts from the start of the body. */
export interface Body {
  headings: { depth: number; text: string; offset: number }[];
  /** Targets of links and of link definitions. */
  links: { url: string; offset: number }[];
  images: { url: string; offset: number }[];
  /** Raw HTML. */
  html: { value: string; offset: number }[];
  citations: Citation[];
  /** Runs of words as they are written, without code, addresses and citations’ targets. */
  texts: { text: string; offset: number }[];
}

const parser = unified().use(remarkParse).use(remarkGfm);
const parsed = new WeakMap<object, Body>();

/** Takes a record’s body apart; once, however many rules ask. */
export function bodyOf(record: { body: string }): Body {
  const body = parsed.get(record) ?? parseBody(record.body);
  parsed.set(record, body);
  return body;
}

function parseBody(markdown: string): Body {
  const body: Body = { headings: [], links: [], images: [], html: [], citations: [], texts: [] };
  visit(parser.parse(markdown), (node) => {
    collect(node, markdown, body);
  });
  return body;
}

function collect(node: Nodes, markdown: string, body: Body): void {
  const offset = node.position?.start.offset ?? 0;
  const written = markdown.slice(offset, node.position?.end.offset);
  switch (node.type) {
    case 'heading':
      body.headings.push({ depth: node.depth, text: written.replace(/^#+\s*/, ''), offset });
      break;
    case 'link':
    case 'definition':
      body.links.push({ url: node.url, offset });
      break;
    case 'image':
      body.images.push({ url: node.url, offset });
      break;
    case 'html':
      body.html.push({ value: node.value, offset });
      break;
    case 'text':
      body.texts.push({ text: written, offset });
      body.citations.push(...findCitations(written).map((citation) => shift(citation, offset)));
  }
}

function shift(citation: Citation, by: number): Citation {
  return { ...citation, offset: citation.offset + by, idOffset: citation.idOffset + by };
}
