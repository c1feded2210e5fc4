import { findUnmentioned } from '../../calc/mentions.ts';
import type { Measure } from '../../model/measure.ts';
import type { ClaimRule, Mistake } from '../rule.ts';

type Path = readonly (string | number)[];
type Recorded = Parameters<typeof findUnmentioned>[1];

export const measureUnsaid: ClaimRule = {
  id: 'measure-unsaid',
  severity: 'error',
  summary:
    'The figures of a measure stand in the claim or its quotation, or in what a source shows or its quotation.',
  why: 'A chart draws them, and a reader who looks them up must find them.',
  examples: {
    ok: 'claim: The lantern burned for six weeks.\nmeasure: { quantity: burning-time, value: 6, unit: weeks }\n',
    bad: 'claim: The lantern burned for six weeks.\nmeasure: { quantity: burning-time, value: 8, unit: weeks }\n',
    at: '2:43',
  },
  check({ claim, quote, measure, sources }, report, { site }) {
    const look = (given: Measure | undefined, path: Path, text: Recorded) => {
      if (given === undefined) return;
      const { value, low, high } = given;
      const figures = {
        ...(value !== undefined && { value }),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
      };
      for (const missing of findUnmentioned(figures, text, site.language))
        report(describe([...path, 'measure', missing.path], missing.value));
    };
    look(measure, [], { shows: claim, quote });
    for (const [index, source] of sources.entries())
      look(source.measure, ['sources', index], source);
  },
};

function describe(at: Path, value: number | string): Mistake {
  const where = at.length > 2 ? '`shows` and `quote` of the source' : 'the claim and its quotation';
  return {
    at: [...at],
    value: String(value),
    message: `The measure gives ${value}, but ${where} do not.`,
    fix: 'Correct the figure, or record the words that give it.',
  };
}
