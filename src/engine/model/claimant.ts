import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Who made a claim: `content/claimants/<slug>.md`. */
export const claimantSchema = z.strictObject({
  /** For a private person the role (“a Kaiser patient”), never the name. */
  name: lineSchema,
  kind: z.enum(['person', 'organization']),
  /** A private person gets no page of counts, no feed, no `sameAs`. */
  standing: z.enum(['public', 'spokesperson', 'private']),
  role: lineSchema.optional(),
  /** The organisation that a person speaks for: an id of `content/claimants/`. */
  organization: slugSchema.optional(),
  sameAs: z.array(webAddressSchema).default([]),
  /** Publishers that speak for this claimant, beyond those whose `side` already says so. */
  publishers: z.array(slugSchema).default([]),
});
export type ClaimantData = z.output<typeof claimantSchema>;

/** A claimant with its id and what is said about it. */
export interface Claimant extends ClaimantData {
  id: string;
  file: string;
  body: string;
  bodyLine: number;
}
