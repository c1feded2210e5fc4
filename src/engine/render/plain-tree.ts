import type { Code, Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import { readCitation } from './citation.ts';

/**
 * The tree of a body that holds nothing but headings, paragraphs of plain text with citations and figures, and fenced
 * blocks: what the Markdown parser would make of it, in a tenth of the time. Undefined for every other body, and for
 * every character that could mean something more.
 */
export function readPlainTree(markdown: string): Root | undefined {
  if (unusual.test(markdown)) return undefined;
  const lines = splitLines(markdown);
  const children: Root['children'] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at]?.text === '') {
      at++;
      continue;
    }
    const block = readHeading(lines, at) ?? readFence(lines, at) ?? readParagraph(lines, at);
    if (block === undefined) return undefined;
    children.push(block.node);
    at = block.next;
  }
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  return { type: 'root', children, position: { start: pointIn(lines[0], 0), end: endOf(last) } };
}

/** Line ends of other systems, tabs, and what the parser replaces or drops. */
const unusual = /[\t\r\0\uFEFF]| $/m;

interface Line {
  text: string;
  /** The first is 1. */
  number: number;
  offset: number;
}

interface Block {
  node: Heading | Paragraph | Code;
  /** The line after it. */
  next: number;
}

function splitLines(markdown: string): Line[] {
  let offset = 0;
  return markdown.split('\n').map((text, index) => {
    const line = { text, number: index + 1, offset };
    offset += text.length + 1;
    return line;
  });
}

function pointIn(line: Line | undefined, index: number) {
  const { number = 1, offset = 0 } = line ?? {};
  return { line: number, column: index + 1, offset: offset + index };
}

function endOf(line: Line) {
  return pointIn(line, line.text.length);
}

/** Characters that mean no more than they say, wherever they stand in a line. */
const plain = String.raw`(?:[^\[\]{}<>&*_~|\\@!\x60]|!(?!\[))`;

const headingLine = new RegExp(String.raw`^(#{1,6}) ((?![ #])${plain}*(?![#\s])${plain})$`, 'u');

function readHeading(lines: readonly Line[], at: number): Block | undefined {
  const line = lines[at];
  const [, marks = '', value] = headingLine.exec(line?.text ?? '') ?? [];
  if (line === undefined || value === undefined || isAddress.test(value)) return undefined;
  const [start, end] = [pointIn(line, 0), endOf(line)];
  const children = [
    { type: 'text' as const, value, position: { start: pointIn(line, marks.length + 1), end } },
  ];
  const depth = marks.length as Heading['depth']; // one to six, says the pattern
  return { node: { type: 'heading', depth, children, position: { start, end } }, next: at + 1 };
}

/** What becomes a link without any mark. */
const isAddress = /https?:|www\.|:\/\//i;

function readFence(lines: readonly Line[], at: number): Block | undefined {
  const first = lines[at];
  const lang = /^```([a-z]+)$/.exec(first?.text ?? '')?.[1];
  if (first === undefined || lang === undefined) return undefined;
  const close = lines.findIndex(({ text }, index) => index > at && /^ *```/.test(text));
  const last = lines[close];
  if (last?.text !== '```') return undefined;
  const value = lines
    .slice(at + 1, close)
    .map(({ text }) => text)
    .join('\n');
  const position = { start: pointIn(first, 0), end: endOf(last) };
  return { node: { type: 'code', lang, meta: null, value, position }, next: close + 1 };
}

/** No list, quotation, table, underline of a heading or definition starts like this. */
const paragraphLine = /^(?!\d{1,9}[.)](?: |$))[\p{L}\p{N}“”‘’"'($£€§]/u;

function readParagraph(lines: readonly Line[], at: number): Block | undefined {
  const children: PhrasingContent[] = [];
  let last: Line | undefined;
  let next = at;
  for (let line = lines[at]; line !== undefined && line.text !== ''; line = lines[++next]) {
    if (!paragraphLine.test(line.text) || isAddress.test(line.text)) return undefined;
    if (last !== undefined) addText(children, '\n', endOf(last), pointIn(line, 0));
    if (!addPieces(children, line)) return undefined;
    last = line;
  }
  if (last === undefined) return undefined;
  const position = { start: pointIn(lines[at], 0), end: endOf(last) };
  return { node: { type: 'paragraph', children, position }, next };
}

/** Longer ones are left to the parser, which has its own limit. */
const longestNotation = 500;

/** A citation, a figure, or a run of plain text. */
const piece = new RegExp(
  String.raw`(\[@[\p{L}\p{N}](?:${plain}|@|_)*\](?![(\[:]))|(\{calc:[\p{L}\p{N} -]*\})|${plain}+`,
  'uy',
);

/** Whether all of a line could be read. */
function addPieces(children: PhrasingContent[], line: Line): boolean {
  let index = 0;
  while (index < line.text.length) {
    piece.lastIndex = index;
    const [value, citation, figure] = piece.exec(line.text) ?? [];
    if (value === undefined || (citation ?? figure ?? '').length > longestNotation) return false;
    const [start, end] = [pointIn(line, index), pointIn(line, index + value.length)];
    if (citation === undefined && figure === undefined) addText(children, value, start, end);
    else {
      const pieces = [{ text: value, line: start.line, column: start.column }];
      const type = citation === undefined ? 'figure' : 'citation';
      const node = { type, value, pieces, position: { start, end } } as const;
      if (type === 'citation' && readCitation(node).length === 0) return false;
      children.push(node);
    }
    index += value.length;
  }
  return true;
}

type Point = ReturnType<typeof pointIn>;

/** Text after text is one run. */
function addText(children: PhrasingContent[], value: string, start: Point, end: Point): void {
  const before = children.at(-1);
  if (before?.type === 'text' && before.position !== undefined) {
    before.value += value;
    before.position.end = end;
  } else children.push({ type: 'text', value, position: { start, end } });
}
