import { isCounted } from '../catalog/counted.ts';
import { compareText } from '../catalog/order.ts';
import type { Claim } from '../model/claim.ts';
import { collectChanges, type Change } from './changes.ts';
import { linkTo } from './addresses.ts';
import { permanentId, type FeedEntry } from './feed.ts';
import { lastModified } from './last-modified.ts';
import { present } from './present.ts';
import { dayOfBuild, type Publication } from './publication.ts';
import { findVerdict } from './reviewed.ts';
import { formatWhen, publishedWordsOf, type SayPublished } from './words.ts';

/** Most entries of a feed; readers keep what they have seen. */
const mostEntries = 100;

/** Reviews of these claims, the newest first. Details, drafts and withdrawn claims are no news. */
export function reviewEntries(claims: readonly Claim[], publication: Publication): FeedEntry[] {
  const today = dayOfBuild(publication);
  return claims
    .filter((claim) => isCounted(claim) && claim.published <= today)
    .toSorted((a, b) => compareText(b.published, a.published))
    .slice(0, mostEntries)
    .map((claim) => describeReview(claim, publication));
}

/** Corrections and withdrawals, or only those that changed the verdict. */
export function correctionEntries(
  publication: Publication,
  isWanted: (change: Change) => boolean = ({ kind }) => kind !== 'published',
): FeedEntry[] {
  return collectChanges(publication)
    .filter(isWanted)
    .slice(0, mostEntries)
    .map((change) => describeChange(change, publication));
}

/** Reviews whose day for another look has come, the longest overdue first. */
export function dueEntries(publication: Publication): FeedEntry[] {
  const today = dayOfBuild(publication);
  return publication.catalog.claims
    .flatMap((claim) => {
      const { reviewBy } = claim;
      return isCounted(claim) && reviewBy !== undefined && reviewBy <= today
        ? [{ claim, reviewBy }]
        : [];
    })
    .sort((a, b) => compareText(a.reviewBy, b.reviewBy))
    .slice(0, mostEntries)
    .map(({ claim, reviewBy }) => describeDue(claim, reviewBy, publication));
}

function describeReview(claim: Claim, publication: Publication): FeedEntry {
  const { site } = publication.catalog;
  const say = publishedWordsOf(site);
  const verdict = findVerdict(claim.verdict, site);
  return {
    ...commonParts(claim, '', publication),
    title: say('feed.reviewed', { verdict: verdict?.label ?? '', claim: claim.claim }),
    paragraphs: [claim.finding, sayOrigin(claim, publication)],
    ...datedOn(claim.published, say),
    updated: lastModified(claim),
    facts: present({ kind: 'review' as const, verdict: verdict?.id }),
  };
}

function describeChange(change: Change, publication: Publication): FeedEntry {
  const { claim, date, kind, reason = '', verdictBefore, verdictAfter } = change;
  const { site } = publication.catalog;
  const say = publishedWordsOf(site);
  const isWithdrawal = kind === 'withdrawn';
  const label = (id: string | undefined) => findVerdict(id, site)?.label ?? id ?? '';
  const outcome =
    verdictBefore === undefined
      ? say('feed.verdict-unchanged')
      : say('feed.verdict-changed', { before: label(verdictBefore), after: label(verdictAfter) });
  return {
    ...commonParts(
      claim,
      `#${isWithdrawal ? 'withdrawn' : 'corrected'}-${placeOf(change)}`,
      publication,
    ),
    url: linkTo(`${publication.addresses.claim(claim.slug)}#corrections`, publication.addresses),
    title: say(isWithdrawal ? 'feed.withdrawn' : 'feed.corrected', { claim: claim.claim }),
    paragraphs: isWithdrawal ? [reason] : [reason, outcome],
    ...datedOn(date, say),
    updated: date,
    facts: present({
      kind: isWithdrawal ? ('withdrawal' as const) : ('correction' as const),
      verdictBefore,
      verdictAfter,
    }),
  };
}

/** The day, and the number of the correction where a day has several. */
function placeOf({ claim, date, reason }: Change): string {
  const sameDay = claim.corrections.filter((correction) => correction.date === date);
  const index = sameDay.findIndex(({ change }) => change === reason);
  return index > 0 ? `${date}-${index + 1}` : date;
}

function describeDue(claim: Claim, reviewBy: string, publication: Publication): FeedEntry {
  const say = publishedWordsOf(publication.catalog.site);
  return {
    ...commonParts(claim, `#due-${reviewBy}`, publication),
    title: say('feed.due-claim', { claim: claim.claim }),
    paragraphs: [say('feed.due-since', { date: formatWhen(reviewBy, say) }), claim.finding],
    ...datedOn(reviewBy, say),
    updated: reviewBy,
    facts: present({ kind: 'due' as const, verdict: claim.verdict }),
  };
}

function datedOn(published: string, say: SayPublished) {
  return { published, when: formatWhen(published, say) };
}

function commonParts(claim: Claim, mark: string, { catalog, addresses }: Publication) {
  const path = addresses.claim(claim.slug);
  return {
    id: permanentId(path + mark, addresses),
    url: linkTo(path, addresses),
    topics: claim.topics.flatMap(
      (topic) => catalog.site.topics.find(({ id }) => id === topic) ?? [],
    ),
  };
}

function sayOrigin(claim: Claim, { catalog }: Publication): string {
  const say = publishedWordsOf(catalog.site);
  const claimant = catalog.claimants.get(claim.claimant)?.name ?? claim.claimant;
  return say('feed.said', { claimant, date: formatWhen(claim.date, say) });
}
