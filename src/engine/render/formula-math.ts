import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Formula, Operator } from '../calc/formula.ts';
import { needsOf, readableName, strengthOf, writeFormula } from '../calc/plain-formula.ts';

/** A formula and what it gives, as MathML with the same in plain text beside it. */
export function renderFormula(
  formula: Formula,
  result: { amount: string; isExact: boolean },
): Element {
  const sign = result.isExact ? '=' : '≈';
  const alttext = `${writeFormula(formula)} ${sign} ${result.amount}`;
  return h('math', { display: 'block', alttext }, [
    toMath(formula),
    h('mo', sign),
    h('mtext', result.amount),
  ]);
}

const signs: Readonly<Record<Exclude<Operator, '/' | '^'>, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
};

function toMath(formula: Formula): Element {
  switch (formula.type) {
    case 'number':
      return h('mn', String(formula.value));
    case 'name':
      return h('mtext', readableName(formula.name));
    case 'negative':
      return h('mrow', [h('mo', '−'), toPart(formula.of, 3)]);
    case 'call':
      return toCall(formula);
    case 'operation':
      return toOperation(formula);
  }
}

function toOperation({ operator, left, right }: Extract<Formula, { type: 'operation' }>): Element {
  // A fraction’s line and a raised exponent show what belongs together.
  if (operator === '/') return h('mfrac', [toMath(left), toMath(right)]);
  const [before, after] = needsOf(operator);
  if (operator === '^') return h('msup', [toPart(left, before), toMath(right)]);
  return h('mrow', [toPart(left, before), h('mo', signs[operator]), toPart(right, after)]);
}

function toCall({ name, of }: Extract<Formula, { type: 'call' }>): Element {
  const [first] = of;
  if (name === 'sqrt' && first !== undefined) return h('msqrt', toMath(first));
  const listed = of.flatMap((part, index) =>
    index === 0 ? [toMath(part)] : [h('mo', ','), toMath(part)],
  );
  return h('mrow', [h('mi', name), inParentheses(listed)]);
}

function toPart(formula: Formula, needed: number): Element {
  // What is drawn as a fraction needs no parentheses to hold together, except under an exponent.
  const isFraction = formula.type === 'operation' && formula.operator === '/';
  const strength = isFraction && needed < 5 ? needed : strengthOf(formula);
  return strength < needed ? inParentheses([toMath(formula)]) : toMath(formula);
}

function inParentheses(content: Element[]): Element {
  return h('mrow', [h('mo', '('), ...content, h('mo', ')')]);
}
