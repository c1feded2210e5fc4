import { z } from 'zod';

/** One line of text for people. Refuses line breaks, so that a value cannot run into the next. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'write some text here, or leave the field out')
  .max(2000, 'at most 2,000 characters')
  .refine((text) => !/[\n\r]/.test(text), 'keep this on one line');

/** The number of words in `text`, as people count them: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
