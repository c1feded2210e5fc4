import { z } from 'zod';
import { measureChartSchema } from './measure.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/** A subject that claims are filed under. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  label: lineSchema,
  /** One sentence on what belongs here. */
  description: lineSchema,
  /** A picture on its page: one quantity, as its claims and their sources give it. */
  chart: measureChartSchema.optional(),
});
export type Topic = z.output<typeof topicSchema>;
