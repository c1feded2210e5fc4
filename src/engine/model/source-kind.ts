import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';

/**
 * What kind of work a source is. Its `role` is what the rules know of it: `primary` (data, documents),
 * `official` (courts, regulators, governments), `party` (a side of the dispute), `news`, `background`.
 */
export const sourceKindSchema = z.strictObject({
  id: slugSchema,
  label: lineSchema,
  role: z.enum(['primary', 'official', 'party', 'news', 'background']),
});
export type SourceKind = z.output<typeof sourceKindSchema>;
