import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Formula, Operator } from '../calc/formula.ts';
import {
  type Labels,
  needsOf,
  readableName,
  strengthOf,
  writeFormula,
} from '../calc/plain-formula.ts';

/** A formula and what it gives, as MathML with the same in plain text beside it. */
export function renderFormula(
  formula: Formula,
  { amount, isExact, labels }: { amount: string; isExact: boolean; labels: Labels },
): Element {
  const sign = isExact ? '=' : '≈';
  const alttext = `${writeFormula(formula, labels)} ${sign} ${amount}`;
  return h('math', { display: 'block', alttext }, [
    toMath(formula, labels),
    h('mo', sign),
    h('mtext', amount),
  ]);
}

const signs: Readonly<Record<Exclude<Operator, '/' | '^'>, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
};

function toMath(formula: Formula, labels: Labels): Element {
  switch (formula.type) {
    case 'number':
      return h('mn', String(formula.value));
    case 'name':
      return h('mtext', labels.get(formula.name) ?? readableName(formula.name));
    case 'negative':
      return h('mrow', [h('mo', '−'), toPart(formula.of, 3, labels)]);
    case 'call':
      return toCall(formula, labels);
    case 'operation':
      return toOperation(formula, labels);
  }
}

function toOperation(
  { operator, left, right }: Extract<Formula, { type: 'operation' }>,
  labels: Labels,
): Element {
  // A fraction’s line and a raised exponent show what belongs together.
  if (operator === '/') return toFraction(left, right, labels);
  const [before, after] = needsOf(operator);
  if (operator === '^') {
    return h('msup', [toPart(left, before, labels), toMath(right, labels)]);
  }
  const sign = h('mo', signs[operator]);
  return h('mrow', [toPart(left, before, labels), sign, toPart(right, after, labels)]);
}

/** a ÷ b ÷ c is drawn as a over b × c: a fraction within a fraction is too small to read. */
function toFraction(above: Formula, below: Formula, labels: Labels): Element {
  if (above.type !== 'operation' || above.operator !== '/') {
    return h('mfrac', [toMath(above, labels), toMath(below, labels)]);
  }
  const { left, right } = above;
  const product = { type: 'operation', operator: '*', left: right, right: below } as const;
  return toFraction(left, product, labels);
}

function toCall({ name, of }: Extract<Formula, { type: 'call' }>, labels: Labels): Element {
  const [first] = of;
  if (name === 'sqrt' && first !== undefined) return h('msqrt', toMath(first, labels));
  const listed = of.flatMap((part, index) =>
    index === 0 ? [toMath(part, labels)] : [h('mo', ','), toMath(part, labels)],
  );
  return h('mrow', [h('mi', name), inParentheses(listed)]);
}

function toPart(formula: Formula, needed: number, labels: Labels): Element {
  // What is drawn as a fraction needs no parentheses to hold together, except under an exponent.
  const isFraction = formula.type === 'operation' && formula.operator === '/';
  const strength = isFraction && needed < 5 ? needed : strengthOf(formula);
  const drawn = toMath(formula, labels);
  return strength < needed ? inParentheses([drawn]) : drawn;
}

function inParentheses(content: Element[]): Element {
  return h('mrow', [h('mo', '('), ...content, h('mo', ')')]);
}
