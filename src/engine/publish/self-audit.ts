import { isCounted } from '../catalog/counted.ts';
import { hasProfile } from '../catalog/profile.ts';
import { assessTrust } from '../catalog/trust.ts';
import type { Claim } from '../model/claim.ts';
import { findPolicies, isStated, type Asker } from './policies.ts';
import type { Publication } from './publication.ts';
import { reviewVerdict } from './reviewed.ts';

/** How many of the rated main claims have something. */
export interface Share {
  id: (typeof shares)[number];
  count: number;
  total: number;
}

const shares = ['two-publishers', 'primary', 'archived', 'read-in-full', 'asked-reply'] as const;

/** What the content shows beyond its policies; each is met or missing. */
const practices = {
  responsible: ['IFCN 3', 'EFCSN', 'Google'],
  contact: ['IFCN 3', 'EFCSN', 'Google'],
  attributed: ['Google'],
  sourced: ['IFCN 2', 'Google'],
  'two-sources': ['EFCSN'],
  approved: ['EFCSN'],
  log: ['IFCN 5', 'EFCSN'],
  pace: ['IFCN 4', 'EFCSN'],
  markup: ['Google'],
  fresh: ['EFCSN'],
} as const satisfies Record<string, readonly Asker[]>;

export interface Practice {
  id: keyof typeof practices;
  askedBy: readonly Asker[];
  isMet: boolean;
  /** The page that shows it. */
  path?: string;
}

/** Days that an outside assessor looks back, and the reviews that are asked of them: one a week. */
const assessedDays = 183;
const reviewsAsked = 26;

/** The figures of the collection: rated main claims, neither details nor what is not judged. */
export function measureShares({ catalog }: Publication): Share[] {
  const rated = catalog.claims.filter((claim) => reviewVerdict(claim, catalog.site) !== undefined);
  const primary = new Set(
    catalog.site.kinds.filter(({ role }) => role === 'primary').map(({ id }) => id),
  );
  const has: Record<Share['id'], (claim: Claim) => boolean> = {
    'two-publishers': (claim) => assessTrust(claim, catalog).independentPublishers >= 2,
    primary: ({ sources }) => sources.some(({ kind }) => primary.has(kind)),
    archived: ({ sources }) => sources.some(({ archived }) => archived !== undefined),
    'read-in-full': ({ sources }) => sources.some(({ read }) => read === 'full'),
    'asked-reply': ({ responses }) => responses.length > 0,
  };
  return shares.map((id) => ({ id, count: rated.filter(has[id]).length, total: rated.length }));
}

/** Whose main claims were checked, the most first; private persons are one entry without an id. */
export function countClaimants({ catalog }: Publication): { id?: string; count: number }[] {
  const counts = new Map<string | undefined, number>();
  for (const { claimant } of catalog.claims.filter(isCounted)) {
    const record = catalog.claimants.get(claimant);
    const id = record && hasProfile(record) ? claimant : undefined;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => (id === undefined ? { count } : { id, count }))
    .sort((a, b) => b.count - a.count);
}

/** What configuration and content show, held against what is asked. */
export function auditPractices(publication: Publication): Practice[] {
  const { catalog, addresses, history } = publication;
  const { publisher, contact, repository, production, publishedSince } = catalog.site;
  const rated = catalog.claims.filter((claim) => reviewVerdict(claim, catalog.site) !== undefined);
  const met: Record<Practice['id'], string | boolean> = {
    responsible: publisher !== undefined && addresses.about(),
    contact: (contact ?? repository) !== undefined && addresses.complaints(),
    attributed:
      catalog.claims.every(({ claimant }) => catalog.claimants.has(claimant)) &&
      addresses.path('/claims/'),
    sourced: rated.every(({ sources }) => sources.length > 0) && addresses.path('/sources/'),
    'two-sources': rated.every(({ sources }) => sources.length > 1),
    approved: production.approvedBy !== undefined && addresses.method(),
    log: history.state === 'known' && addresses.corrections(),
    pace: publishedSince !== undefined && recentReviews(publication) >= reviewsAsked,
    markup: rated.length > 1 && addresses.path('/api/'),
    fresh: findPolicies(publication)
      .filter((place) => isStated(place, publication))
      .every(({ page }) => daysSince(page?.reviewed, publication) <= 366),
  };
  return Object.entries(practices).map(([name, askedBy]) => {
    const id = name as Practice['id']; // a key of the table above
    const place = met[id];
    const practice = { id, askedBy, isMet: place !== false };
    return typeof place === 'string' ? { ...practice, path: place } : practice;
  });
}

function recentReviews(publication: Publication): number {
  return publication.catalog.claims.filter(
    (claim) => isCounted(claim) && daysSince(claim.published, publication) <= assessedDays,
  ).length;
}

/** Days from a day to that of the build; without a day, for ever. */
function daysSince(day: string | undefined, publication: Publication): number {
  if (day === undefined) return Number.POSITIVE_INFINITY;
  return (Date.parse(publication.today) - Date.parse(day)) / 86_400_000;
}
