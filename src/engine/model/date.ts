import { z } from 'zod';
import { isDateOrRange, isPartialDate, partialDatePattern, rangePattern } from './iso-date.ts';

export { firstDay, isDateOrRange, isPartialDate, lastDay } from './iso-date.ts';

/** A full day such as `2026-11-23`. */
export const daySchema = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), 'write a day as YYYY-MM-DD')
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, examples: ['2026-11-23'] });

/** A day, month or year. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'write a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY')
  .meta({ pattern: partialDatePattern.source, examples: ['2026-11-23', '2026-11', '2026'] });

/** A day, month, year or range. */
export const dateOrRangeSchema = z
  .string()
  .refine(
    isDateOrRange,
    'write a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY), or a range such as 2022-08-16/2022-08-21',
  )
  .meta({
    pattern: rangePattern.source,
    examples: ['2026-11-23', '2026-11', '2026-11-23/2026-11-30'],
  });
