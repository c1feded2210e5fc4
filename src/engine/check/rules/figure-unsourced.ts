import { bodyOf } from '../body.ts';
import { collectEvidence, type Evidence } from '../evidence.ts';
import { findFigures } from '../figures.ts';
import type { ClaimRule } from '../rule.ts';

export const figureUnsourced: ClaimRule = {
  id: 'figure-unsourced',
  severity: 'error',
  summary:
    'Every figure and date of a finding or a text stands in a listed source, the quotation or a calculation.',
  why: 'A figure looks like knowledge; a reader must be able to see where it comes from.',
  examples: {
    ok: 'finding: The lantern burned for 30 percent of the night.\nsources:\n  - shows: It burned for 30% of the night.\n',
    bad: 'finding: The lantern burned for 40 percent of the night.\nsources:\n  - shows: It burned for 30% of the night.\n',
    at: '1:33',
  },
  check(claim, report, context) {
    const evidence = collectEvidence(claim, context);
    const { language } = context.site;
    for (const { written } of findUnsourced(claim.finding, language, evidence))
      report({ at: { path: ['finding'], word: written }, ...describe(written) });
    for (const { text, offset } of bodyOf(claim).texts) {
      for (const { written, start } of findUnsourced(text, language, evidence))
        report({ at: { offset: offset + start }, ...describe(written) });
    }
  },
};

function describe(written: string) {
  return {
    message: `The figure \`${written}\` stands in no listed source, quotation or calculation.`,
    fix: 'Correct it, say in a source’s `shows` or `quote` that it holds it, or compute it in a `calc` block.',
    value: written,
  };
}

/** Number words up to twelve are read as words: “two sides”, “one of them”. */
const largestPlainWord = 12;

function findUnsourced(text: string, language: string, evidence: Evidence) {
  const { numbers, dates } = findFigures(text, language);
  const unsourced = [
    ...numbers.filter(({ value, unit, start, end }) => {
      const isPlain = value <= largestPlainWord && !/\p{Nd}/u.test(text.slice(start, end));
      return !isPlain && !evidence.hasNumber(value, unit);
    }),
    ...dates.filter((date) => !evidence.hasDate(date)),
  ];
  const places = new Map(unsourced.map(({ start, end }) => [start, end]));
  return [...places].map(([start, end]) => ({ start, written: text.slice(start, end) }));
}
