import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    figure: 'figure';
    notationText: 'notationText';
  }
}

const backslash = '\\'.charCodeAt(0);
const leftParenthesis = '('.charCodeAt(0);

/** No notation is longer; looking further for its end would cost each unclosed bracket the whole text. */
const longestNotation = 1000;

/** Reads from `opening` to the closing character that balances it. What looks like a link is left alone. */
export function readBracketed(
  type: 'citation' | 'figure',
  opening: string,
  closing: string,
): Construct {
  const [first, last] = [opening.charCodeAt(0), closing.charCodeAt(0)];
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
      if (code === first) depth++;
      if (code === last) depth--;
      consumeText(code);
      if (depth === 0) return close;
      return code === backslash ? escaped : inside;
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
      if (code === leftParenthesis && type === 'citation') return nok(code);
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
