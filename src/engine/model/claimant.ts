import { z } from 'zod';
import { idOf } from './reference.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Who made a claim: `content/claimants/<slug>.md`. */
export const claimantSchema = z.strictObject({
  name: lineSchema.describe(
    'For a private person the role (“a patient of the clinic”), never the name.',
  ),
  kind: z.enum(['person', 'organization']).describe('A person or an organisation.'),
  standing: z
    .enum(['public', 'spokesperson', 'private'])
    .describe('A private person gets no page of counts, no feed, no `sameAs`.'),
  role: lineSchema
    .optional()
    .describe('What the person or organisation is: an office, a job, a kind of outlet.'),
  organization: idOf('claimants')
    .optional()
    .describe('The organisation that a person speaks for: an id of `content/claimants/`.'),
  sameAs: z
    .array(webAddressSchema)
    .default([])
    .describe('Addresses that identify the claimant beyond doubt.'),
  publishers: z
    .array(idOf('publishers'))
    .default([])
    .describe(
      'Publishers that speak for this claimant, beyond those whose `side` already says so.',
    ),
});
export type ClaimantData = z.output<typeof claimantSchema>;

/** A claimant with its id and what is said about it. */
export interface Claimant extends ClaimantData {
  id: string;
  file: string;
  body: string;
  bodyLine: number;
}
