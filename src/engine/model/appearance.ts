import { z } from 'zod';
import { dateOrRangeSchema } from './date.ts';
import { idOf } from './reference.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Where a claim was made: an article of `content/articles/`, or an address with what differs there. */
export const appearanceSchema = z
  .strictObject({
    article: idOf('articles').optional().describe('An id of `content/articles/`.'),
    order: z
      .int()
      .positive()
      .optional()
      .describe('The statement’s place in the article; the first is 1.'),
    url: webAddressSchema.optional().describe('The address of a place that has no article file.'),
    title: lineSchema
      .optional()
      .describe('The page’s name, for an address without an article file.'),
    date: dateOrRangeSchema.optional().describe('When it was said there.'),
    claimant: idOf('claimants').optional().describe('Given where somebody else said it there.'),
    quote: lineSchema.optional().describe('Given where the words differ there.'),
  })
  .refine(
    ({ article, url }) => (article === undefined) !== (url === undefined),
    'give either `article` or `url`',
  );
export type Appearance = z.output<typeof appearanceSchema>;
