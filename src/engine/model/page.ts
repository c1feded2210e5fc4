import { z } from 'zod';
import { daySchema } from './date.ts';
import { policyIds } from './policy.ts';
import { lineSchema } from './text.ts';

/** A page about the site itself: `content/pages/<slug>.md`. */
export const pageSchema = z.strictObject({
  title: lineSchema.describe('The heading of the page.'),
  description: lineSchema.describe('One sentence for lists and search engines.'),
  reviewed: daySchema.describe('The day the page was last looked at.'),
  covers: z
    .array(
      z.strictObject({
        policy: z.enum(policyIds).describe('What is asked of fact-checkers and stands here.'),
        section: lineSchema
          .optional()
          .describe('The heading under which it stands, as in its address: `who-publishes-it`.'),
      }),
    )
    .default([])
    .describe('The policies that the page states; the policies page and the self-audit lead here.'),
});
export type PageData = z.output<typeof pageSchema>;

/** A page with its slug and its text. */
export interface Page extends PageData {
  slug: string;
  file: string;
  body: string;
  bodyLine: number;
}
