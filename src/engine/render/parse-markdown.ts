import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { remarkBodySyntax } from './body-syntax.ts';
import { nestHeadings } from './nest-headings.ts';
import { readPlainTree } from './plain-tree.ts';
import { settleNotations } from './settle-notations.ts';

const proseParser = unified().use(remarkParse).use(remarkGfm).use(remarkPlain).freeze();
const bodyParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkPlain)
  .use(remarkBodySyntax)
  .freeze();

/** The same without a shorter way, for a test that both go to the same place. */
export function parseWhole(markdown: string): Root {
  const tree = parse(bodyParser, markdown);
  settleNotations(tree);
  return tree;
}

/** Rules and pages ask for one body several times in a row, and parsing is most of their work. */
let last: { markdown: string; tree: Root } | undefined;

/** Parses a claim’s body, with citations and computed figures. Never throws. Leave the tree as it is. */
export function parseBody(markdown: string): Root {
  if (last?.markdown === markdown) return last.tree;
  const plain = readPlainTree(markdown);
  const tree = plain ?? parse(bodyParser, markdown);
  if (!plain && /\[@|\{calc:/.test(markdown)) settleNotations(tree);
  nestHeadings(tree);
  last = { markdown, tree };
  return tree;
}

/** Parses Markdown that has neither citations nor calculations. Never throws. */
export function parseProse(markdown: string): Root {
  // Without brackets there is nothing that only a claim’s body has.
  const plain = /[[{]/.test(markdown) ? undefined : readPlainTree(markdown);
  const tree = plain ?? parse(proseParser, markdown);
  nestHeadings(tree);
  return tree;
}

/**
 * Footnotes and task lists stay text: sources are the notes here, and what is not supported is
 * better seen than half shown.
 */
function remarkPlain(this: Processor): void {
  const names = ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'];
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: [...names, 'tasklistCheck'] } });
}

function parse(parser: Pick<typeof proseParser, 'parse'>, markdown: string): Root {
  try {
    const tree = parser.parse(markdown);
    flattenBelow(tree, deepest);
    return tree;
  } catch (error) {
    // The parser itself runs out of stack some thousand levels down.
    if (!(error instanceof RangeError)) throw error;
    return { type: 'root', children: [{ type: 'paragraph', children: [text(markdown)] }] };
  }
}

/** More levels than anybody can follow; every later step recurses. */
const deepest = 50;

/** Turns what is nested deeper than `levels` into text, without recursion. */
function flattenBelow(tree: Root, levels: number): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < levels; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  for (const node of level) {
    if ('children' in node && node.children.length > 0) node.children = [text(textBelow(node))];
  }
}

function textBelow(top: Nodes): string {
  const values: string[] = [];
  const stack: Nodes[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) values.push(node.value);
    if ('children' in node) stack.push(...node.children.toReversed());
  }
  return values.join(' ');
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
