import { describePublisher, groupEvidence } from '../../catalog/evidence.ts';
import { isStanding } from '../../catalog/counted.ts';
import { hasProfile } from '../../catalog/profile.ts';
import { standingVerdict } from '../../catalog/standing-verdict.ts';
import { assessTrust } from '../../catalog/trust.ts';
import type { Appearance } from '../../model/appearance.ts';
import type { Claim } from '../../model/claim.ts';
import { renderBody } from '../../render/body.ts';
import { lastModified } from '../last-modified.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { describeChanges } from './change-records.ts';
import type { ClaimDetails, EvidenceItem } from './claim-shapes.ts';
import type { ClaimSummary } from './claim-summary-shape.ts';
import { placeOf } from './envelope.ts';
import { describeRetraction } from './records.ts';

/** A claim in our own words. Without verdict and finding while it is being checked, and once it is withdrawn. */
export function summarizeClaim(claim: Claim, publication: Publication): ClaimSummary {
  const { catalog, addresses } = publication;
  const verdict = standingVerdict(claim, catalog.site);
  const { slug, date, dateNote, topics, weight, published, reviewed, reviewBy, withdrawn } = claim;
  return present({
    slug,
    ...placeOf(addresses.claim(slug), `claims/${slug}`, publication),
    claim: claim.claim,
    claimant: describeSpeaker(claim.claimant, publication),
    date,
    dateNote,
    articles: claim.appearances.flatMap(({ article }) => article ?? []),
    topics,
    weight,
    status: statusOf(claim),
    verdict: verdict && present({ id: verdict.id, label: verdict.label, rating: verdict.rating }),
    notRatedBecause: verdict && claim.notRatedBecause,
    finding: verdict && claim.finding,
    asOf: verdict && claim.asOf,
    published,
    reviewed,
    reviewBy,
    withdrawn,
    lastModified: lastModified(claim, publication),
  });
}

function statusOf({ draft, withdrawn }: Claim): ClaimSummary['status'] {
  if (withdrawn !== undefined) return 'withdrawn';
  return draft ? 'draft' : 'reviewed';
}

function describeSpeaker(id: string, { catalog }: Publication): ClaimSummary['claimant'] {
  const claimant = catalog.claimants.get(id);
  if (claimant === undefined) return undefined;
  const { name, kind } = claimant;
  return present({ id: hasProfile(claimant) ? id : undefined, name, kind });
}

/** A claim with everything that its page shows. */
export function describeClaim(claim: Claim, publication: Publication): ClaimDetails {
  const { quote, lang, voice, wordings, responses, repeats, contradicts, aliases } = claim;
  return present({
    ...summarizeClaim(claim, publication),
    quote,
    lang,
    voice,
    appearances: claim.appearances.map((place) => describeAppearance(place, publication)),
    wordings,
    review: describeReview(claim, publication),
    responses: responses.map((response) => present(response)),
    repeats,
    contradicts,
    corrections: claim.corrections.map((correction) => present(correction)),
    changes: describeChanges(claim, publication),
    aliases,
  });
}

function describeAppearance(place: Appearance, publication: Publication) {
  const { article, title, url, date, claimant, quote } = place;
  const speaker = claimant === undefined ? undefined : describeSpeaker(claimant, publication);
  return present({ article, title, url, date, claimant: speaker, quote });
}

function describeReview(claim: Claim, publication: Publication): ClaimDetails['review'] {
  if (!isStanding(claim)) return undefined;
  const { catalog, addresses } = publication;
  const { secondRating, openQuestions } = claim;
  const { sections } = renderBody(claim, catalog.site, { sitePath: addresses.path });
  return present({
    evidence: describeEvidence(claim, catalog),
    trust: describeTrust(claim, catalog),
    reasoning: sections,
    openQuestions,
    secondRating,
  });
}

/** Field by field: what the engine comes to count for itself is not promised to anybody here. */
function describeTrust(claim: Claim, catalog: Publication['catalog']) {
  const trust = assessTrust(claim, catalog);
  const { sources, readInFull, independentPublishers, ownAccount, responsesAsked } = trust;
  const { supportOnlyFromParties } = trust;
  return {
    sources,
    readInFull,
    independentPublishers,
    ownAccount,
    responsesAsked,
    supportOnlyFromParties,
  };
}

/** In the order of the claim’s file. */
function describeEvidence(claim: Claim, catalog: Publication['catalog']): EvidenceItem[] {
  const { supports, contradicts, context, ownAccount } = groupEvidence(claim, catalog);
  const entries = [...supports, ...contradicts, ...context, ...ownAccount];
  const places = new Map(claim.sources.map((source, index) => [source, index]));
  entries.sort((a, b) => (places.get(a.source) ?? 0) - (places.get(b.source) ?? 0));
  return entries.map(({ source, republishedBy, isOwnAccount, isIndependent }) => {
    const { id, name, side } = describePublisher(source, catalog);
    const publisher = present({ id, name, side });
    const retracted = describeRetraction(source.id, catalog);
    return present({
      ...source,
      publisher,
      via: republishedBy,
      retracted,
      isOwnAccount,
      isIndependent,
    });
  });
}
