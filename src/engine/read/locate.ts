import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';

/** A path into the front matter: `['sources', 0, 'url']`. */
export type Path = readonly (string | number)[];

/** Where in a file a mistake is. */
export type Place =
  /** The value at a path, or its nearest parent that exists. */
  | Path
  /** The name of a field. */
  | { key: Path }
  /** A piece of the text at a path. */
  | { path: Path; word: string }
  /** A place in the body, by its offset or counted from its first line. */
  | { offset: number }
  | Position;

type DataPlace = Exclude<Place, { offset: number } | Position>;

/** Both start at 1. */
export interface Position {
  line: number;
  column: number;
}

export const start: Position = { line: 1, column: 1 };

/**
 * Turns places into positions. The front matter is parsed again, with positions, for the first place
 * asked for: it costs ten times a plain parse, so only files with mistakes pay for it.
 */
export function createLocator(text: string): (place: Place) => Position {
  const bodyStart = findBodyStart(text);
  let lineStarts: number[] | undefined;
  const positionAt = (offset: number) => positionIn((lineStarts ??= findLineStarts(text)), offset);
  let root: Node | null | undefined;
  return (place) => {
    if ('offset' in place) return positionAt(bodyStart + place.offset);
    if ('line' in place) return addLines(place, positionAt(bodyStart));
    root ??= parseFrontMatterNodes(text.slice(0, bodyStart));
    return positionAt(findOffset(root, place, text));
  };
}

/** Where the line after the closing fence starts; front matter without one goes to the end. */
function findBodyStart(text: string): number {
  const close = text.indexOf('\n---');
  const lineEnd = close === -1 ? -1 : text.indexOf('\n', close + 1);
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

function findLineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** Looks an offset up among the starts of the lines, by halves. */
function positionIn(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

function addLines({ line, column }: Position, from: Position): Position {
  return { line: from.line + line - 1, column };
}

/** Blanks out the opening fence, so that offsets into the YAML are offsets into the file. */
function parseFrontMatterNodes(fenced: string): Node | null {
  const yaml = fenced.replace(/^---[ \t]*\n/, (fence) => `${' '.repeat(fence.length - 1)}\n`);
  const end = yaml.search(/^---[ \t]*$/m);
  const options = { uniqueKeys: false, logLevel: 'silent' } as const;
  return parseDocument(end === -1 ? yaml : yaml.slice(0, end), options).contents;
}

function findOffset(root: Node | null, place: DataPlace, text: string) {
  const path = 'key' in place ? place.key : 'path' in place ? place.path : place;
  let node: unknown = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    const pair = findPair(node, step);
    const child = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (pair && 'key' in place && index === path.length - 1) return startOf(pair.key);
    if (!isWritten(child)) return pair ? startOf(pair.key) : offset;
    node = child;
    offset = startOf(child);
  }
  if (!('word' in place)) return offset;
  const found = text.slice(offset, endOf(node)).indexOf(place.word);
  return found === -1 ? offset : offset + found;
}

function findPair(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** Whether a node takes room in the text; `topics:` with nothing after it has an empty value. */
function isWritten(node: unknown): node is Node {
  return isNode(node) && !(isScalar(node) && node.source === '');
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function endOf(node: unknown): number {
  return (isNode(node) && node.range?.[1]) || 0;
}
