import { z } from 'zod';
import { daySchema } from './date.ts';
import { lineSchema } from './text.ts';

/** A page about the site itself: `content/pages/<slug>.md`. */
export const pageSchema = z.strictObject({
  title: lineSchema,
  /** One sentence for lists and search engines. */
  description: lineSchema,
  reviewed: daySchema,
});
export type PageData = z.output<typeof pageSchema>;

/** A page with its slug and its text. */
export interface Page extends PageData {
  slug: string;
  file: string;
  body: string;
  bodyLine: number;
}
