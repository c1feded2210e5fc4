import {
  create,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  parseDependencies,
} from 'mathjs/number';
import type { MathNode } from 'mathjs';
import { CalculationError } from './calculation-error.ts';

export type Operator = '+' | '-' | '*' | '/' | '^';

/** What a formula may call: statistics, two of arithmetic, and the length of a span of days. */
export const functionNames = [
  'sum',
  'mean',
  'median',
  'min',
  'max',
  'abs',
  'sqrt',
  'days',
] as const;
export type FunctionName = (typeof functionNames)[number];

/**
 * A formula: all that the language of `find` can say. It has no loop, no assignment, no access to
 * anything but its inputs, and it is no longer than its text.
 */
export type Formula =
  | { type: 'number'; value: number }
  | { type: 'name'; name: string }
  | { type: 'negative'; of: Formula }
  | { type: 'operation'; operator: Operator; left: Formula; right: Formula }
  | { type: 'call'; name: FunctionName; of: readonly Formula[] };

/** Only the parser: the library’s named exports would bring all of it along to a browser. */
const parser = create({ ...parseDependencies }, {});

/**
 * Reads a formula. Mathjs parses it and never runs it: each node is taken over by kind, and whatever
 * is not arithmetic is refused.
 */
export function parseFormula(text: string): Formula {
  return toFormula(parseNode(text));
}

function parseNode(text: string): MathNode {
  try {
    return parser.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CalculationError('invalid', `The formula \`${text}\` cannot be read: ${reason}.`, {
      fix: 'Write arithmetic with the names under `given`, such as `members / ratio`.',
    });
  }
}

function toFormula(node: MathNode): Formula {
  if (isParenthesisNode(node)) return toFormula(node.content);
  if (isSymbolNode(node)) return { type: 'name', name: node.name };
  if (isConstantNode(node) && typeof node.value === 'number')
    return { type: 'number', value: node.value };
  if (isOperatorNode(node) && !node.implicit)
    return toOperation(node.op, node.args.map(toFormula), node);
  if (isFunctionNode(node) && isSymbolNode(node.fn))
    return toCall(node.fn.name, node.args.map(toFormula));
  return refuse(node);
}

const operators: readonly Operator[] = ['+', '-', '*', '/', '^'];

function toOperation(sign: string, [left, right]: Formula[], node: MathNode): Formula {
  if (left !== undefined && right === undefined && sign === '-')
    return { type: 'negative', of: left };
  const operator = operators.find((known) => known === sign);
  if (left === undefined || right === undefined || operator === undefined) return refuse(node);
  return { type: 'operation', operator, left, right };
}

function toCall(name: string, of: Formula[]): Formula {
  const known = functionNames.find((functionName) => functionName === name);
  if (known !== undefined) return { type: 'call', name: known, of };
  throw new CalculationError(
    'name-unknown',
    `The formula calls \`${name}\`, which is not among its functions.`,
    {
      fix: `Use one of ${functionNames.map((functionName) => `\`${functionName}\``).join(', ')}, or plain arithmetic.`,
    },
  );
}

function refuse(node: MathNode): never {
  throw new CalculationError(
    'invalid',
    `The formula holds \`${node.toString()}\`, which is not arithmetic.`,
    {
      fix: 'Use the names under `given`, numbers, + - * / ^, parentheses and functions such as `mean(a, b)`.',
    },
  );
}

/** Whether the parser takes a word for a name: not so `true` or `not`. */
export function isReadAsName(word: string): boolean {
  try {
    return isSymbolNode(parser.parse(word));
  } catch {
    return false;
  }
}

/** The names that a formula uses, in order of first use. */
export function namesIn(formula: Formula): Set<string> {
  return new Set(walk(formula).flatMap((part) => (part.type === 'name' ? [part.name] : [])));
}

/** The numbers written in a formula. */
export function numbersIn(formula: Formula): number[] {
  return walk(formula).flatMap((part) => (part.type === 'number' ? [part.value] : []));
}

function walk(formula: Formula): Formula[] {
  switch (formula.type) {
    case 'number':
    case 'name':
      return [formula];
    case 'negative':
      return [formula, ...walk(formula.of)];
    case 'operation':
      return [formula, ...walk(formula.left), ...walk(formula.right)];
    case 'call':
      return [formula, ...formula.of.flatMap(walk)];
  }
}
