import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/** A subject that claims are filed under. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  label: lineSchema,
  /** One sentence on what belongs here. */
  description: lineSchema,
});
export type Topic = z.output<typeof topicSchema>;
