import { z } from 'zod';

/** A permanent id, also a file name and part of an address: lower-case words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slugSchema = z
  .string()
  .regex(slugPattern, 'use lower-case letters, digits and single hyphens')
  .max(100);
