import { isCounted } from '../catalog/counted.ts';
import { isOverdue } from '../catalog/overdue.ts';
import { compareText } from '../compare-text.ts';
import type { Claim } from '../model/claim.ts';
import { findVerdict } from '../model/verdict.ts';
import { collectChanges, type Change } from './changes.ts';
import { linkTo } from './addresses.ts';
import { explainChange, explainVerdict } from './describe-change.ts';
import { permanentId, type FeedEntry } from './feed.ts';
import { lastModified } from './last-modified.ts';
import { present } from './present.ts';
import type { Publication } from './publication.ts';
import { formatWhen, publishedWordsOf, type SayPublished } from './words.ts';

/** Most entries of a feed; readers keep what they have seen. */
const mostEntries = 100;

/** Reviews of these claims, the newest first. Details, drafts and withdrawn claims are no news. */
export function reviewEntries(claims: readonly Claim[], publication: Publication): FeedEntry[] {
  const { today } = publication;
  return claims
    .filter((claim) => isCounted(claim) && claim.published <= today)
    .toSorted((a, b) => compareText(b.published, a.published))
    .slice(0, mostEntries)
    .map((claim) => describeReview(claim, publication));
}

/** What changed in published reviews, or only the changes that are wanted. */
export function correctionEntries(
  publication: Publication,
  isWanted: (change: Change) => boolean = ({ kind }) => kind !== 'published',
): FeedEntry[] {
  return collectChanges(publication)
    .filter(isWanted)
    .slice(0, mostEntries)
    .map((change) => describeChange(change, publication));
}

/** Reviews whose day for another look has passed, the longest overdue first. */
export function dueEntries(publication: Publication): FeedEntry[] {
  const { today } = publication;
  return publication.catalog.claims
    .flatMap((claim) => {
      const { reviewBy } = claim;
      return isCounted(claim) && isOverdue(claim, today) && reviewBy !== undefined
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
    updated: lastModified(claim, publication),
    facts: present({
      kind: 'review' as const,
      verdict: verdict?.id,
      verdictLabel: verdict?.label,
    }),
  };
}

const factKinds = {
  published: 'review',
  corrected: 'correction',
  changed: 'change',
  withdrawn: 'withdrawal',
  removed: 'removal',
  restored: 'restoration',
} as const satisfies Record<Change['kind'], FeedEntry['facts']['kind']>;

function describeChange(change: Change, publication: Publication): FeedEntry {
  const { slug, sentence, claim, date, kind, mark } = change;
  const { catalog, addresses } = publication;
  const say = publishedWordsOf(catalog.site);
  const page = claim === undefined ? addresses.corrections() : addresses.claim(slug);
  const title = kind === 'published' ? 'feed.reviewed' : (`feed.${kind}` as const);
  const outcome =
    explainVerdict(change, publication) ??
    (kind === 'corrected' || kind === 'changed' ? say('feed.verdict-unchanged') : undefined);
  const reason = explainChange(change, publication);
  return {
    id: permanentId(`${addresses.claim(slug)}#${mark}`, addresses),
    url: linkTo(`${page}#${claim === undefined ? '' : mark}`.replace(/#$/, ''), addresses),
    topics: claim === undefined ? [] : topicsOf(claim, publication),
    title: say(title, { claim: sentence }),
    paragraphs: outcome === undefined ? [reason] : [reason, outcome],
    ...datedOn(date, say),
    updated: date,
    facts: present({ kind: factKinds[kind], ...labelled(change, catalog) }),
  };
}

/** Ids of verdicts with their labels beside them. */
function labelled(
  { verdictBefore, verdictAfter }: Pick<Change, 'verdictBefore' | 'verdictAfter'>,
  { site }: Publication['catalog'],
) {
  return {
    verdictBefore,
    verdictBeforeLabel: findVerdict(verdictBefore, site)?.label,
    verdictAfter,
    verdictAfterLabel: findVerdict(verdictAfter, site)?.label,
  };
}

function describeDue(claim: Claim, reviewBy: string, publication: Publication): FeedEntry {
  const say = publishedWordsOf(publication.catalog.site);
  return {
    ...commonParts(claim, `#due-${reviewBy}`, publication),
    title: say('feed.due-claim', { claim: claim.claim }),
    paragraphs: [say('feed.due-since', { date: formatWhen(reviewBy, say) }), claim.finding],
    ...datedOn(reviewBy, say),
    updated: reviewBy,
    facts: present({
      kind: 'due' as const,
      verdict: claim.verdict,
      verdictLabel: findVerdict(claim.verdict, publication.catalog.site)?.label,
    }),
  };
}

function datedOn(published: string, say: SayPublished) {
  return { published, when: formatWhen(published, say) };
}

function commonParts(claim: Claim, mark: string, publication: Publication) {
  const { addresses } = publication;
  const path = addresses.claim(claim.slug);
  return {
    id: permanentId(path + mark, addresses),
    url: linkTo(path, addresses),
    topics: topicsOf(claim, publication),
  };
}

function topicsOf({ topics }: Claim, { catalog }: Publication) {
  return topics.flatMap((topic) => catalog.site.topics.find(({ id }) => id === topic) ?? []);
}

function sayOrigin(claim: Claim, { catalog }: Publication): string {
  const say = publishedWordsOf(catalog.site);
  const claimant = catalog.claimants.get(claim.claimant)?.name ?? claim.claimant;
  return say('feed.said', { claimant, date: formatWhen(claim.date, say) });
}
