import type { Literal } from 'mdast';
import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension, Token } from 'micromark-util-types';
import type { Processor } from 'unified';
import { readBracketed } from './bracketed.ts';

/**
 * Two notations that claim bodies add to Markdown, read by the Markdown parser itself. So they have
 * exact positions, may be escaped, span lines, and are never found in code:
 * `[@source-id, locator; @other]` cites sources, `{calc:id}` prints a computed figure.
 */
export function remarkBodySyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push(toNodes);
}

/** A piece of a notation that stands on one line, with where it begins. */
export interface Piece {
  text: string;
  line: number;
  column: number;
}

/** What both notations have. The `value` is the text as written, its lines joined by line breaks. */
export interface Notation extends Literal {
  type: 'citation' | 'figure';
  pieces: Piece[];
}

/** `[@source-id, locator]` */
export interface CitationNode extends Notation {
  type: 'citation';
}

/** `{calc:id}` */
export interface FigureNode extends Notation {
  type: 'figure';
  /** Stands where a link to the calculation cannot. */
  isPlain?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
    figure: FigureNode;
  }
  interface RootContentMap {
    citation: CitationNode;
    figure: FigureNode;
  }
}

const syntax: Extension = {
  text: {
    ['['.charCodeAt(0)]: readBracketed('citation', '[@', ']'),
    ['{'.charCodeAt(0)]: readBracketed('figure', '{calc:', '}'),
  },
};

const toNodes: FromMarkdown = {
  enter: { citation: enterNotation, figure: enterNotation },
  exit: {
    notationText(token) {
      const notation = this.stack.at(-1);
      if (notation === undefined || !isNotation(notation)) return;
      const { line, column } = token.start;
      notation.pieces.push({ text: this.sliceSerialize(token), line, column });
    },
    citation: exitNotation,
    figure: exitNotation,
  },
};

function enterNotation(this: CompileContext, token: Token): void {
  this.enter(
    { type: token.type === 'figure' ? 'figure' : 'citation', value: '', pieces: [] },
    token,
  );
}

function exitNotation(this: CompileContext, token: Token): void {
  const notation = this.stack.at(-1);
  if (notation !== undefined && isNotation(notation)) {
    notation.value = notation.pieces.map(({ text }) => text).join('\n');
  }
  this.exit(token);
}

function isNotation(node: { type: string }): node is CitationNode | FigureNode {
  return node.type === 'citation' || node.type === 'figure';
}
