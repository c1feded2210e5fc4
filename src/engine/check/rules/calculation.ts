import { checkCalculations } from '../../calc/check-calculations.ts';
import type { CalculationProblem, CalculationRule } from '../../calc/problem.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimRule, RuleExamples } from '../rule.ts';

const sources = 'sources:\n  - { id: lantern-log, shows: 2600 hours over 4 winters. }\n';

/** An example: a calculation in the body of a claim that lists the lantern’s log. */
function example(...lines: string[]): string {
  return `---\n${sources}---\n\n\`\`\`calc\n${lines.join('\n')}\n\`\`\`\n`;
}

const hours = '  hours: { value: 2600, source: lantern-log }';
const winters = '  winters: { value: 4, source: lantern-log }';
const mean = ['id: mean', 'title: Hours a winter', 'given:', hours, winters];
const ok = example(...mean, 'find: hours / winters', 'states: 650');

/** The rules of `calc` blocks. */
export const calculationRules: readonly ClaimRule[] = [
  createRule('calculation-invalid', {
    summary:
      'A calculation has an id, a title, inputs, a formula and the result that the text states.',
    why: 'The build repeats it, and the page shows each of these to its readers.',
    examples: { ok, bad: example(...mean, 'find: hours /', 'states: 650'), at: '12:7' },
  }),
  createRule('calculation-duplicate', {
    summary: 'Each calculation of a claim has an id of its own.',
    why: '`{calc:id}` prints one result.',
    examples: {
      ok,
      bad: `${ok}\n\`\`\`calc\n${[...mean, 'find: hours / winters', 'states: 650'].join('\n')}\n\`\`\`\n`,
      at: '17:5',
    },
  }),
  createRule('calculation-unknown', {
    summary: '`{calc:id}` names a calculation of the same claim.',
    why: 'The text would have a gap where its figure should stand.',
    examples: {
      ok: `${ok}\nThat is {calc:mean}.\n`,
      bad: `${ok}\nThat is {calc:maen}.\n`,
      at: '16:9',
    },
  }),
  createRule('calculation-name-unknown', {
    summary: 'A formula uses the names of its inputs only.',
    why: 'A misspelt name has no value.',
    examples: { ok, bad: example(...mean, 'find: hours / winter', 'states: 650'), at: '12:7' },
  }),
  createRule('calculation-input-unused', {
    severity: 'warning',
    summary: 'A formula uses all of its inputs.',
    why: 'An input that changes nothing looks like evidence.',
    examples: { ok, bad: example(...mean, 'find: hours / 4', 'states: 650'), at: '11:12' },
  }),
  createRule('calculation-input-unsourced', {
    summary: 'Every input names its source, or the assumption behind it.',
    why: 'A result is as good as what goes into it.',
    examples: {
      ok,
      bad: example(
        ...mean.slice(0, 4),
        '  winters: { value: 4 }',
        'find: hours / winters',
        'states: 650',
      ),
      at: '11:12',
    },
  }),
  createRule('calculation-source-unknown', {
    summary: 'The source of an input is among those that the claim lists.',
    why: 'The reader must be able to go and look.',
    examples: {
      ok,
      bad: example(
        ...mean.slice(0, 4),
        '  winters: { value: 4, source: lantern-lok }',
        'find: hours / winters',
        'states: 650',
      ),
      at: '11:32',
    },
  }),
  createRule('calculation-figure-missing', {
    severity: 'warning',
    summary:
      'What the claim records of a source holds the figure that a calculation takes from it.',
    why: 'Otherwise nobody can see that the source says so.',
    examples: {
      ok,
      bad: example(
        ...mean.slice(0, 4),
        '  winters: { value: 5, source: lantern-log }',
        'find: hours / winters',
        'states: 520',
      ),
      at: '11:21',
    },
  }),
  createRule('calculation-unit-wrong', {
    summary: 'The units of the inputs give the unit of the result.',
    why: 'Most slips in arithmetic are sums of things that do not add up.',
    examples: {
      ok,
      bad: example(...mean, 'find: hours / winters', 'states: 650', 'unit: lanterns'),
      at: '14:7',
    },
  }),
  createRule('calculation-result-wrong', {
    summary: 'The text states what the inputs give.',
    why: 'Arithmetic that anybody can repeat must come out the same.',
    examples: { ok, bad: example(...mean, 'find: hours / winters', 'states: 560'), at: '13:9' },
  }),
];

interface RuleWords {
  severity?: 'warning';
  summary: string;
  why: string;
  examples: RuleExamples;
}

function createRule(id: CalculationRule, { severity, ...words }: RuleWords): ClaimRule {
  return {
    id,
    severity: severity ?? 'error',
    ...words,
    check(claim, report, { site }) {
      for (const { rule, line, column, message, fix } of problemsOf(claim, site.language)) {
        if (rule === id) report({ at: { line, column }, message, fix });
      }
    },
  };
}

const checked = new WeakMap<Claim, CalculationProblem[]>();

/** Checks the calculations of a claim once for all of their rules. */
function problemsOf(claim: Claim, language: string): CalculationProblem[] {
  const problems = checked.get(claim) ?? checkCalculations(claim, language);
  checked.set(claim, problems);
  return problems;
}
