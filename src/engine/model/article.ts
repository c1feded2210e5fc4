import { z } from 'zod';
import { dateOrRangeSchema } from './date.ts';
import { idOf } from './reference.ts';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Where claims appeared: `content/articles/<slug>.md`. The text itself is never part of a site. */
export const articleSchema = z.strictObject({
  title: lineSchema.describe('The headline; where none was shown, a description in brackets.'),
  titleNote: lineSchema
    .optional()
    .describe('Where the title comes from, when the copy that was read showed none.'),
  outlet: lineSchema
    .meta({ suggests: 'publishers' })
    .optional()
    .describe('A publisher’s id or a plain name; left out when not established.'),
  author: lineSchema.optional().describe('Who wrote it, as the article names them.'),
  date: dateOrRangeSchema.describe('When it appeared: a day, month, year or range.'),
  dateNote: lineSchema.optional().describe('When the date was inferred: how.'),
  url: webAddressSchema.optional().describe('Its address, when known.'),
  story: idOf('stories').optional().describe('An id of `content/stories/`.'),
  words: z
    .int()
    .positive()
    .describe('Length of the article, so that quotations stay a small part of it.'),
  unknown: z
    .array(lineSchema)
    .default([])
    .describe('What could not be established about the article.'),
  quotations: z
    .record(slugSchema, z.string().regex(/^[0-9a-f]{16}$/))
    .default({})
    .describe('Claim slug → digest of its quotation, recorded by `check -- --articles`.'),
});
export type ArticleData = z.output<typeof articleSchema>;

/** An article with its slug and what is said about it. */
export interface Article extends ArticleData {
  slug: string;
  file: string;
  body: string;
  bodyLine: number;
}
