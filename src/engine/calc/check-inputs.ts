import type { CalculationInput } from '../model/calculation.ts';
import type { Source } from '../model/source.ts';
import type { CalculationBlock } from './blocks.ts';
import { findUnmentioned } from './mentions.ts';
import { type CalculationProblem, listChoices, problemAt } from './problem.ts';

export interface InputCheck {
  sources: readonly Source[];
  language: string;
}

/** Whether every input says where it comes from, and its source holds it. */
export function checkInputs(block: CalculationBlock, check: InputCheck): CalculationProblem[] {
  const inputs = Object.entries(block.calculation?.given ?? {});
  return inputs.flatMap(([name, input]) => checkInput(name, input, block, check));
}

function checkInput(
  name: string,
  input: CalculationInput,
  block: CalculationBlock,
  { sources, language }: InputCheck,
): CalculationProblem[] {
  const path = ['given', name];
  if (input.source === undefined && input.assumption !== undefined) return [];
  if (input.source === undefined) {
    const problem = problemAt(block, 'calculation-input-unsourced', path, {
      message: `The input \`${name}\` names neither a source nor an assumption.`,
      fix: 'Add `source:` with the id of a listed source, or `assumption:` with the sentence that the page shows.',
    });
    return [problem];
  }
  const source = sources.find(({ id }) => id === input.source);
  if (source === undefined) {
    const choices = listChoices(sources.map(({ id }) => id));
    const problem = problemAt(block, 'calculation-source-unknown', [...path, 'source'], {
      message: `The input \`${name}\` rests on \`${input.source}\`, which the claim does not list.`,
      fix:
        choices === ''
          ? 'List it under `sources`.'
          : `List it under \`sources\`, or use one of ${choices}.`,
    });
    return [problem];
  }
  return findUnmentioned(input, source, language).map(({ path: field, value }) =>
    problemAt(block, 'calculation-figure-missing', [...path, field], {
      severity: 'warning',
      message: `The input \`${name}\` is ${value}, which neither \`shows\` nor \`quote\` of \`${source.id}\` holds.`,
      fix: 'Record what the source says of it under `shows` or `quote`, or correct the figure.',
    }),
  );
}
