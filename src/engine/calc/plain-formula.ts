import type { CalculationInput } from '../model/calculation.ts';
import type { Formula, Operator } from './formula.ts';

/** How the page writes the names of inputs. */
export type Labels = ReadonlyMap<string, string>;

/** The label of each input; without one, its name with the words apart. */
export function labelsOf(given: Readonly<Record<string, CalculationInput>>): Labels {
  return new Map(
    Object.entries(given).map(([name, { label }]) => [name, label ?? readableName(name)]),
  );
}

const signs: Readonly<Record<Operator, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': '^',
};
const strengths: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };

/** A formula as a line of text: `members ÷ ratio`. It keeps the parentheses that its meaning needs. */
export function writeFormula(formula: Formula, labels: Labels = new Map()): string {
  switch (formula.type) {
    case 'number':
      return String(formula.value);
    case 'name':
      return labels.get(formula.name) ?? readableName(formula.name);
    case 'negative':
      return `−${writePart(formula.of, 3, labels)}`;
    case 'call':
      return `${formula.name}(${formula.of.map((part) => writeFormula(part, labels)).join(', ')})`;
    case 'operation': {
      const { operator, left, right } = formula;
      const [before, after] = needsOf(operator);
      return `${writePart(left, before, labels)} ${signs[operator]} ${writePart(right, after, labels)}`;
    }
  }
}

/** `hours_per_week` and `hoursPerWeek` as people write them. */
export function readableName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])(?![A-Z])/g, (_match, before: string, capital: string) => {
      return `${before} ${capital.toLowerCase()}`;
    })
    .replaceAll('_', ' ');
}

/** How strongly each side of an operator must bind to stand without parentheses. */
export function needsOf(operator: Operator): [left: number, right: number] {
  const strength = strengths[operator];
  return operator === '^' ? [strength + 1, strength] : [strength, strength + 1];
}

/** How strongly a formula holds together. */
export function strengthOf(formula: Formula): number {
  if (formula.type === 'operation') return strengths[formula.operator];
  return formula.type === 'negative' ? 3 : 5;
}

function writePart(formula: Formula, needed: number, labels: Labels): string {
  const text = writeFormula(formula, labels);
  return strengthOf(formula) < needed ? `(${text})` : text;
}
