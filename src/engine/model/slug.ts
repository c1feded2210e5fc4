import { z } from 'zod';
import { longestSlug, slugPattern } from './slug-pattern.ts';

export { slugPattern } from './slug-pattern.ts';

export const slugSchema = z
  .string()
  .regex(slugPattern, 'use lower-case letters, digits and single hyphens')
  .max(longestSlug);
