import { z } from 'zod';
import type { Claim } from '../../model/claim.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { reviewVerdict } from '../reviewed.ts';
import { startOfDay } from '../start-of-day.ts';

/** The answer of `claims:search` in Google’s Fact Check Tools: its fields and no other. */
export const googleShape = z
  .strictObject({
    claims: z
      .array(
        z.strictObject({
          text: z.string(),
          claimant: z.string().exactOptional(),
          claimDate: z.iso.datetime().exactOptional().describe('Only where the day is known.'),
          claimReview: z.array(
            z.strictObject({
              publisher: z
                .strictObject({
                  name: z.string().exactOptional(),
                  site: z.string().exactOptional(),
                })
                .exactOptional(),
              url: z.url().exactOptional(),
              title: z.string(),
              reviewDate: z.iso.datetime(),
              textualRating: z.string(),
              languageCode: z.string(),
            }),
          ),
        }),
      )
      .exactOptional(),
    nextPageToken: z
      .string()
      .exactOptional()
      .describe('Number of the next file; absent on the last.'),
  })
  .describe('The same fields as Google’s Fact Check Tools `claims:search`.');
export type GoogleAnswer = z.output<typeof googleShape>;
type GoogleClaim = NonNullable<GoogleAnswer['claims']>[number];

/** One share of the reviews; `next` names the file that holds the following one. */
export function answerLikeGoogle(
  claims: readonly Claim[],
  next: string | undefined,
  publication: Publication,
): GoogleAnswer {
  const found = claims.map((claim) => describe(claim, publication));
  return present({ claims: found.length > 0 ? found : undefined, nextPageToken: next });
}

function describe(claim: Claim, { catalog, addresses }: Publication): GoogleClaim {
  const { site, claimants } = catalog;
  return present({
    text: claim.claim,
    claimant: claimants.get(claim.claimant)?.name,
    claimDate: claim.date.length === 10 ? startOfDay(claim.date) : undefined,
    claimReview: [
      present({
        publisher: publisherOf(site),
        url: addresses.absolute(addresses.claim(claim.slug)),
        title: claim.claim,
        reviewDate: startOfDay(claim.published),
        textualRating: reviewVerdict(claim, site)?.label ?? '',
        languageCode: site.language,
      }),
    ],
  });
}

function publisherOf({ publisher, url }: Publication['catalog']['site']) {
  if (publisher === undefined && url === undefined) return undefined;
  const site = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  return present({ name: publisher?.name, site });
}
