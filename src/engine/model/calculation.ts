import { z } from 'zod';
import { hasRange } from '../calc/has-range.ts';
import { daySchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/** The most inputs, and inputs with a range, that one calculation takes; it stays readable and quick. */
export const mostInputs = 20;
export const mostRanges = 8;

const numberOrDay = 'write a number without separators, such as 2600, or a day as YYYY-MM-DD';
const numberOrDaySchema = z
  .union([z.number(), z.string()], numberOrDay)
  .refine((value) => typeof value === 'number' || daySchema.safeParse(value).success, {
    error: numberOrDay,
    abort: true,
  });
const numberSchema = z.number('write a number without separators, such as 2600');

const unitSchema = lineSchema.max(100, 'keep the unit under 100 characters');

/** One named input of a calculation. It names its `source`, or states the `assumption` made instead. */
export const calculationInputSchema = z
  .strictObject({
    /** How the page writes its name; by default the name with its words apart. */
    label: lineSchema.max(60, 'keep the label under 60 characters').optional(),
    /** A number, or a day for `days(start, end)`. */
    value: numberOrDaySchema.optional(),
    /** Instead of a value, a span: its length in days, without the day given as `to`. */
    from: daySchema.optional(),
    to: daySchema.optional(),
    /** `members`, `members/clinician`, `percent`, `USD/year`; left out for a plain number. */
    unit: unitSchema.optional(),
    /** Where the source gives a range: its ends. */
    low: numberSchema.optional(),
    high: numberSchema.optional(),
    /** Id of one of the claim’s sources. */
    source: slugSchema.optional(),
    /** The sentence that the page shows in place of a source. */
    assumption: lineSchema.optional(),
  })
  .superRefine(({ value, from, to, unit, low = -Infinity, high = Infinity }, context) => {
    const refuse = (path: string[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const isSpan = from !== undefined && to !== undefined;
    if ((value !== undefined) === isSpan || (from === undefined) !== (to === undefined)) {
      refuse([], 'give either a `value`, or both `from` and `to`');
    } else if (isSpan && from > to) {
      refuse(['to'], 'let the span end after it starts');
    }
    if (typeof value !== 'number') {
      if (unit !== undefined) refuse(['unit'], 'leave the unit of days out: it is days');
      if (low !== -Infinity) refuse(['low'], 'give a range for a number only');
      if (high !== Infinity) refuse(['high'], 'give a range for a number only');
    } else if (low > value || value > high) {
      refuse([low > value ? 'low' : 'high'], 'let the value lie between `low` and `high`');
    }
  });
export type CalculationInput = z.output<typeof calculationInputSchema>;

/** What a fenced `calc` block of a claim’s body holds: arithmetic that the build repeats. */
export const calculationSchema = z.strictObject({
  /** Unique in the claim; `{calc:id}` prints the result in the text. */
  id: slugSchema,
  title: lineSchema,
  /** Name → input. The formula uses the names. */
  given: z
    .record(
      z
        .string()
        .regex(/^[a-z][a-z0-9_]*$/i, 'name inputs with letters, digits and underscores')
        .max(40),
      calculationInputSchema,
    )
    .refine((given) => {
      const count = Object.keys(given).length;
      return count > 0 && count <= mostInputs;
    }, `name between one and ${mostInputs} inputs`)
    .refine(
      (given) => Object.values(given).filter(hasRange).length <= mostRanges,
      `give at most ${mostRanges} inputs a range`,
    ),
  /** The formula: `members / ratio`. */
  find: lineSchema.max(300, 'keep the formula under 300 characters'),
  /** The result that the text states. */
  states: numberSchema,
  /** Decimals to round to, by default those of `states`; -2 rounds to hundreds. */
  round: z.int().min(-12).max(12).optional(),
  /** The unit of the result; checked against what the formula gives. */
  unit: unitSchema.optional(),
});
export type CalculationData = z.output<typeof calculationSchema>;

/** What of a calculation decides its result. */
export type Arithmetic = Pick<CalculationData, 'given' | 'find' | 'states' | 'round' | 'unit'>;

/** A calculation with the place of its block in the claim’s body. */
export interface Calculation extends CalculationData {
  /** Line of the body on which the block’s text starts, below the fence; the first is 1. */
  line: number;
}
