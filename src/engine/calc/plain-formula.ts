import type { Formula, Operator } from './formula.ts';

const signs: Readonly<Record<Operator, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': '^',
};
const strengths: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };

/** A formula as a line of text: `members ÷ ratio`. It keeps the parentheses that its meaning needs. */
export function writeFormula(formula: Formula): string {
  switch (formula.type) {
    case 'number':
      return String(formula.value);
    case 'name':
      return readableName(formula.name);
    case 'negative':
      return `−${writePart(formula.of, 3)}`;
    case 'call':
      return `${formula.name}(${formula.of.map(writeFormula).join(', ')})`;
    case 'operation': {
      const { operator, left, right } = formula;
      const [before, after] = needsOf(operator);
      return `${writePart(left, before)} ${signs[operator]} ${writePart(right, after)}`;
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

function writePart(formula: Formula, needed: number): string {
  const text = writeFormula(formula);
  return strengthOf(formula) < needed ? `(${text})` : text;
}
