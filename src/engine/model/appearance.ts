import { z } from 'zod';
import { dateOrRangeSchema } from './date.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Where a claim was made: an article of `content/articles/`, or an address with what differs there. */
export const appearanceSchema = z
  .strictObject({
    article: slugSchema.optional(),
    /** The statement’s place in the article; the first is 1. */
    order: z.int().positive().optional(),
    url: webAddressSchema.optional(),
    /** The page’s name, for an address without an article file. */
    title: lineSchema.optional(),
    date: dateOrRangeSchema.optional(),
    /** Given where somebody else said it there. */
    claimant: slugSchema.optional(),
    /** Given where the words differ there. */
    quote: lineSchema.optional(),
  })
  .refine(
    ({ article, url }) => (article === undefined) !== (url === undefined),
    'give either `article` or `url`',
  );
export type Appearance = z.output<typeof appearanceSchema>;
