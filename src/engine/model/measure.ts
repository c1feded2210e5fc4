import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

const limits = 'write a number without separators, such as 2600';

/** How much a statement or a source says of one quantity, so that a chart can set it beside others. */
export const measureSchema = z
  .strictObject({
    quantity: slugSchema.describe('What is measured: an id that charts of the site use.'),
    value: z.number(limits).optional().describe('The number that is given.'),
    low: z.number(limits).optional().describe('The low end of a range; alone, “over”.'),
    high: z.number(limits).optional().describe('The high end of a range; alone, “up to”.'),
    unit: lineSchema.describe('The unit in which it is given: `weeks`.'),
  })
  .refine(
    ({ value, low, high }) => (value ?? low ?? high) !== undefined,
    'give a `value`, or `low`, `high` or both',
  )
  .refine(({ value, low, high }) => {
    const given = [low, value, high].filter((number) => number !== undefined);
    return given.every((number, index) => number >= (given[index - 1] ?? number));
  }, 'let the value lie between `low` and `high`');
export type Measure = z.output<typeof measureSchema>;

/** A picture of one quantity as the claims of a topic and their sources give it. */
export const measureChartSchema = z.strictObject({
  title: lineSchema,
  /** What a reader must know to read it. */
  note: lineSchema.optional(),
  quantity: slugSchema,
  /** The unit of the axis. */
  unit: lineSchema,
  /** Other units in which it is given, each with its worth in the unit of the axis. */
  convert: z.record(lineSchema, z.number().positive()).default({}),
  /** A mark across the picture, such as what the law asks for, and the id of a source that says so. */
  limit: z
    .strictObject({ value: z.number(), label: lineSchema, source: slugSchema.optional() })
    .optional(),
});
export type MeasureChart = z.output<typeof measureChartSchema>;

/** The ends of a measure in a chart’s unit; undefined when it is of another quantity or an unknown unit. */
export function convertMeasure(
  measure: Measure | undefined,
  { quantity, unit, convert }: MeasureChart,
): { low?: number; high?: number } | undefined {
  const worth = measure?.unit === unit ? 1 : convert[measure?.unit ?? ''];
  if (measure?.quantity !== quantity || worth === undefined) return undefined;
  const { value, low = value, high = value } = measure;
  return {
    ...(low !== undefined && { low: low * worth }),
    ...(high !== undefined && { high: high * worth }),
  };
}
