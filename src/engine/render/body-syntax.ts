import type { Literal } from 'mdast';
import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';
import type { Processor } from 'unified';

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
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    figure: 'figure';
    notationText: 'notationText';
  }
}

const codes = {
  leftParenthesis: 40,
  leftBracket: 91,
  backslash: 92,
  rightBracket: 93,
  leftBrace: 123,
  rightBrace: 125,
};

const syntax: Extension = {
  text: {
    [codes.leftBracket]: bracketed('citation', '[@', codes.rightBracket),
    [codes.leftBrace]: bracketed('figure', '{calc:', codes.rightBrace),
  },
};

/** No notation is longer; looking further for its end would cost each unclosed bracket the whole text. */
const longestNotation = 1000;

/** Reads from `opening` to the closing character that balances it. What looks like a link is left alone. */
function bracketed(type: Notation['type'], opening: string, closing: number): Construct {
  return { name: type, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let position = 0;
    let length = 0;
    let depth = 1;
    let isTextOpen = false;
    return start;

    function start(code: Code): State | undefined {
      effects.enter(type);
      return open(code);
    }

    function open(code: Code): State | undefined {
      if (code !== opening.charCodeAt(position)) return nok(code);
      position++;
      consumeText(code);
      return position === opening.length ? inside : open;
    }

    function inside(code: Code): State | undefined {
      if (code === null || ++length > longestNotation) return nok(code);
      if (code < -2) return endLine(code);
      if (code === opening.charCodeAt(0)) depth++;
      if (code === closing) depth--;
      consumeText(code);
      if (depth === 0) return close;
      return code === codes.backslash ? escaped : inside;
    }

    function escaped(code: Code): State | undefined {
      if (code === null || code < 0) return inside(code);
      consumeText(code);
      return inside;
    }

    function endLine(code: Code): State {
      closeText();
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return inside;
    }

    function close(code: Code): State | undefined {
      if (code === codes.leftParenthesis && type === 'citation') return nok(code);
      closeText();
      effects.exit(type);
      return ok(code);
    }

    function consumeText(code: Code): void {
      if (!isTextOpen) effects.enter('notationText');
      isTextOpen = true;
      effects.consume(code);
    }

    function closeText(): void {
      if (isTextOpen) effects.exit('notationText');
      isTextOpen = false;
    }
  }
}

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
