import { z } from 'zod';
import { idOf } from './reference.ts';
import { lineSchema } from './text.ts';
import { webAddressSchema } from './web-address.ts';

/** Who publishes evidence: `content/publishers/<slug>.md`. */
export const publisherSchema = z.strictObject({
  name: lineSchema.describe('The name that readers see.'),
  side: idOf('claimants')
    .optional()
    .describe('The party to the dispute that it speaks for: an id of `content/claimants/`.'),
  interest: lineSchema
    .optional()
    .describe('What a reader should know of its interest: “a disclosed funder is …”.'),
  url: webAddressSchema.optional().describe('Its home page.'),
});
export type PublisherData = z.output<typeof publisherSchema>;

/** A publisher with its id and what is said about it. */
export interface Publisher extends PublisherData {
  id: string;
  file: string;
  body: string;
  bodyLine: number;
}
