import type { Root } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { type Calculation, calculationSchema } from '../model/calculation.ts';
import { describeIssue } from './describe-issue.ts';
import { eachNode } from '../render/each-node.ts';
import { parseBody } from '../render/parse-markdown.ts';

/** A place in a body; both numbers start at 1. */
export interface BodyPlace {
  line: number;
  column: number;
}

/** From the block down: `['given', 'ratio', 'source']`. */
export type BlockPath = readonly (string | number)[];

/** A fenced `calc` block, read. */
export interface CalculationBlock {
  /** As written, also where the rest cannot be read. */
  id?: string;
  /** Unset where the block does not hold a calculation; `issues` say why. */
  calculation?: Calculation;
  issues: readonly { place: BodyPlace; path: BlockPath; message: string }[];
  /** Where the value at a path stands, or its nearest parent that does. */
  placeOf(path: BlockPath): BodyPlace;
}

/** The calculations of a body that can be read, in order; `checkCalculations` reports the others. */
export function parseCalculations(body: string): Calculation[] {
  return readBlocks(body).flatMap(({ calculation }) => calculation ?? []);
}

/** Every `calc` block of a body, in order. */
export function readBlocks(body: string): CalculationBlock[] {
  return /(?:```|~~~)[ \t]*calc/.test(body) ? blocksIn(parseBody(body)) : [];
}

const known = new WeakMap<Root, CalculationBlock[]>();

/** The same for a body that is already parsed; read once, however many rules ask. */
export function blocksIn(tree: Root): CalculationBlock[] {
  const blocks = known.get(tree) ?? collectBlocks(tree);
  known.set(tree, blocks);
  return blocks;
}

function collectBlocks(tree: Root): CalculationBlock[] {
  const blocks: CalculationBlock[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'code' || node.lang !== 'calc') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    blocks.push(readBlock(node.value, { line: line + 1, column }));
  });
  return blocks;
}

/** Reads the text of one block that starts at `start`, below its fence. */
export function readBlock(text: string, start: BodyPlace): CalculationBlock {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    stringKeys: true,
    logLevel: 'silent',
  });
  const toPlace = (offset: number): BodyPlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: start.line + line - 1, column: start.column + col - 1 };
  };
  const placeOf = (path: BlockPath) => toPlace(findOffset(document.contents, path));

  const [error] = document.errors;
  if (error !== undefined) {
    const reason = error.message.replace(/ at line \d+, column \d+:[^]*$/, '');
    const message = `The calculation is not valid YAML: ${reason}.`;
    const issue = { place: toPlace(error.pos[0]), path: [], message };
    return { ...readId(document), issues: [issue], placeOf };
  }
  const result = calculationSchema.safeParse(toData(document));
  if (result.success) {
    const calculation = { ...result.data, line: start.line };
    return { id: calculation.id, calculation, issues: [], placeOf };
  }
  const issues = result.error.issues.map((issue) => {
    const { path, message } = describeIssue(issue);
    return { place: placeOf(path), path, message };
  });
  return { ...readId(document), issues, placeOf };
}

function readId(document: ReturnType<typeof parseDocument>): { id?: string } {
  const id = isMap(document.contents) ? document.contents.get('id') : undefined;
  return typeof id === 'string' ? { id } : {};
}

/** Repeated aliases could grow without bound; the parser refuses them by an exception. */
function toData(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Where the value at a path starts, else where the last name on the way to it does. */
function findOffset(root: unknown, path: BlockPath): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
    if (pair === undefined) break;
    node = pair.value;
    offset = startOf(node) ?? startOf(pair.key) ?? offset;
  }
  return offset;
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
