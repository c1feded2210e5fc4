import { z } from 'zod';
import { daySchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** That the publisher of a work, or its author, took it back. */
export const retractionSchema = z.strictObject({
  date: daySchema.describe('The day on which it was retracted.'),
  reason: lineSchema.describe('Why, as the retraction says.'),
  url: webAddressSchema.optional().describe('Where the retraction is announced.'),
});
export type Retraction = z.output<typeof retractionSchema>;

/** The whole of `content/retractions.yaml`: retracted works by their source id. */
export const retractionsSchema = z.record(slugSchema, retractionSchema);
