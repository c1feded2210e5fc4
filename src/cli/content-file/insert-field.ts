import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

type Path = readonly (string | number)[];

/** A field to put into front matter, after one that is there. */
export interface NewField {
  /** The group of fields: `['sources', 0]`. */
  path: Path;
  /** The field after which it belongs. */
  after: string;
  name: string;
  value: string;
}

/**
 * A file’s text with one more field. Everything else stays as it is, to the letter: comments, order, quotes.
 * Undefined where the place does not exist or the field is there already.
 */
export function insertField(
  text: string,
  { path, after, name, value }: NewField,
): string | undefined {
  const open = text.indexOf('\n') + 1;
  const close = text.indexOf('\n---', open - 1) + 1;
  const group = findGroup(parseDocument(text.slice(open, close)).contents, path);
  if (group === undefined || findPair(group, name)) return undefined;
  const neighbour = findPair(group, after);
  if (neighbour === undefined) return undefined;
  const line = `${name}: ${isPlain(value) ? value : JSON.stringify(value)}`;
  const start = open + startOf(neighbour.key);
  if (group.flow === true) {
    const end = open + endOf(neighbour.value);
    return `${text.slice(0, end)}, ${line}${text.slice(end)}`;
  }
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lineEnd = text.indexOf(
    '\n',
    open + Math.max(endOf(neighbour.value) - 1, startOf(neighbour.key)),
  );
  const end = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  return `${text.slice(0, end)}${text.slice(end, lineEnd + 1)}${indent}${line}${text.slice(end)}`;
}

/** Whether YAML reads the text as itself without quotes. */
function isPlain(value: string): boolean {
  return parseDocument(`a: ${value}`).get('a') === value && !/[[\]{},]/.test(value);
}

function findGroup(root: unknown, path: Path): YAMLMap | undefined {
  let node = root;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) node = findPair(node, String(step))?.value;
    else return undefined;
  }
  return isMap(node) ? node : undefined;
}

function findPair(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function endOf(node: unknown): number {
  return (isNode(node) && node.range?.[1]) || 0;
}
