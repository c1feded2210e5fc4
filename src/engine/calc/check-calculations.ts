import type { Claim } from '../model/claim.ts';
import { type FigureUse, figuresIn } from '../render/find-figures.ts';
import { parseBody } from '../render/parse-markdown.ts';
import { blocksIn, type CalculationBlock } from './blocks.ts';
import { checkInputs } from './check-inputs.ts';
import { checkResult } from './check-result.ts';
import { type CalculationProblem, listChoices, problemAt } from './problem.ts';

/**
 * Everything that is wrong with the arithmetic of a claim’s body, in reading order: blocks that
 * cannot be read, inputs without a source, results that are not what the inputs give, `{calc:id}`
 * without a calculation. Lines and columns are relative to the body.
 */
export function checkCalculations(
  { body, sources }: Pick<Claim, 'body' | 'sources'>,
  language = 'en',
): CalculationProblem[] {
  if (!body.includes('calc')) return [];
  const tree = parseBody(body);
  const blocks = blocksIn(tree);
  const problems = [
    ...blocks.flatMap(checkForm),
    ...blocks.flatMap((block) => checkInputs(block, { sources, language })),
    ...blocks.flatMap((block) => checkResult(block, language)),
    ...checkIds(blocks),
    ...checkUses(figuresIn(tree), blocks),
  ];
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function checkForm({ issues }: CalculationBlock): CalculationProblem[] {
  return issues.map(({ place, path, message }) => ({
    ...place,
    rule: 'calculation-invalid',
    severity: 'error',
    path,
    message,
    fix: 'A calculation has `id`, `title`, `given`, `find` and `states`; the page of this rule shows one.',
  }));
}

function checkIds(blocks: readonly CalculationBlock[]): CalculationProblem[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    const { id } = block;
    if (id === undefined) return [];
    const isFirst = !seen.has(id);
    seen.add(id);
    if (isFirst) return [];
    const message = `Another calculation of this claim is called \`${id}\` already.`;
    const fix = 'Give each calculation an id of its own.';
    return [problemAt(block, 'calculation-duplicate', ['id'], { message, fix })];
  });
}

function checkUses(
  figures: readonly FigureUse[],
  blocks: readonly CalculationBlock[],
): CalculationProblem[] {
  const ids = new Set(blocks.flatMap(({ id }) => id ?? []));
  const unknown = figures.filter(({ calculationId }) => !ids.has(calculationId));
  return unknown.map(({ calculationId, line, column }) => ({
    rule: 'calculation-unknown',
    severity: 'error',
    path: [],
    line,
    column,
    message: `The text prints the result of \`${calculationId}\`, but no calculation here has that id.`,
    fix:
      ids.size === 0
        ? 'Write a `calc` block with that id.'
        : `Use one of ${listChoices(ids)}, or write a \`calc\` block with that id.`,
  }));
}
