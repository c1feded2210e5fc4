import type { z } from 'zod';
import { slugSchema } from './slug.ts';

/** What a field can point to: a folder of the content, or a list of `site.config.ts`. */
export type Reference =
  'claims' | 'claimants' | 'articles' | 'stories' | 'publishers' | 'verdicts' | 'topics' | 'kinds';

/**
 * The schema of an id of another record. Its meta `refersTo` tells editors and forms what to offer. A field
 * that takes an id or a plain text says `suggests` instead.
 */
export function idOf(collection: Reference): typeof slugSchema;
export function idOf<Schema extends z.ZodType>(collection: Reference, schema: Schema): Schema;
export function idOf(collection: Reference, schema: z.ZodType = slugSchema): z.ZodType {
  return schema.meta({ refersTo: collection });
}
