import type {
  Claim as ClaimThing,
  ClaimReview,
  CreativeWork,
  Organization,
  Person,
  Rating,
  WithContext,
} from 'schema-dts';
import { hasProfile } from '../catalog/profile.ts';
import { findPublisher } from '../catalog/publisher-side.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Appearance } from '../model/appearance.ts';
import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { changesOfClaim } from './changes.ts';
import { explainChange } from './describe-change.ts';
import { buildAuthor } from './organization.ts';
import { filled, present } from './present.ts';
import type { Publication } from './publication.ts';
import { reviewVerdict } from './reviewed.ts';
import { rightsOf } from './rights.ts';

/**
 * The `ClaimReview` of a claim’s page; undefined where the page has none: details, drafts, withdrawn claims
 * and claims that are not judged. It says nothing that the page does not show. It holds no quotation: the
 * feed of all reviews repeats it, and no file may list one article’s quotations together.
 */
export function buildClaimReview(
  claim: Claim,
  publication: Publication,
): WithContext<ClaimReview> | undefined {
  const { catalog, addresses } = publication;
  const { site } = catalog;
  const verdict = reviewVerdict(claim, site);
  if (verdict === undefined) return undefined;
  const url = addresses.absolute(addresses.claim(claim.slug));
  const corrections = correctionsOf(claim, publication);
  const rights = rightsOf(site);
  return {
    '@context': 'https://schema.org',
    ...present({
      '@type': 'ClaimReview' as const,
      '@id': url && `${url}#review`,
      url,
      identifier: claim.slug,
      claimReviewed: claim.claim,
      ...dateOfReview(claim, site),
      dateModified: corrections.at(-1)?.datePublished,
      inLanguage: site.language,
      license: rights?.url,
      copyrightNotice: rights?.excludes,
      author: buildAuthor(publication),
      reviewRating: buildRating(claim, verdict, site),
      reviewBody: claim.finding,
      itemReviewed: buildClaim(claim, catalog, url),
      citation: filled(claim.sources.map((source) => buildCitation(source, catalog))),
      correction: filled(corrections),
    }),
  };
}

/** Numbers only for verdicts that stand on the scale. */
function buildRating(claim: Claim, { label, rating }: Verdict, { verdicts }: Site): Rating {
  const ratings = verdicts.flatMap((verdict) => verdict.rating ?? []);
  return {
    '@type': 'Rating',
    alternateName: label,
    ...(rating !== undefined && {
      ratingValue: rating,
      worstRating: Math.min(...ratings),
      bestRating: Math.max(...ratings),
    }),
    ratingExplanation: claim.finding,
  };
}

function buildClaim(claim: Claim, catalog: Catalog, url: string | undefined): ClaimThing {
  const speakers = new Set([
    claim.claimant,
    ...claim.appearances.flatMap(({ claimant }) => claimant ?? []),
  ]);
  const authors = [...speakers].flatMap((id) => buildClaimant(id, catalog) ?? []);
  const [author] = authors;
  return present({
    '@type': 'Claim' as const,
    '@id': url && `${url}#claim`,
    datePublished: dateOrNothing(claim.date),
    author: authors.length > 1 ? authors : author,
    appearance: filled(claim.appearances.flatMap((place) => buildAppearance(place, catalog) ?? [])),
  });
}

/** Who said it. A private person is named by the role alone. */
function buildClaimant(id: string, { claimants }: Catalog): Person | Organization | undefined {
  const claimant = claimants.get(id);
  if (claimant === undefined) return undefined;
  const { name, kind, role } = claimant;
  const sameAs = hasProfile(claimant) ? filled(claimant.sameAs) : undefined;
  if (kind === 'organization') return present({ '@type': 'Organization' as const, name, sameAs });
  const jobTitle = hasProfile(claimant) ? role : undefined;
  return present({ '@type': 'Person' as const, name, jobTitle, sameAs });
}

/** A place where the claim can be found; an article without a known address is named all the same. */
function buildAppearance(place: Appearance, catalog: Catalog): CreativeWork | undefined {
  const article = catalog.articles.get(place.article ?? '');
  const name = article?.title ?? place.title;
  const url = article?.url ?? place.url;
  if (name === undefined && url === undefined) return undefined;
  return present({
    '@type': 'CreativeWork' as const,
    name,
    url,
    datePublished: dateOrNothing(article?.date ?? place.date),
  });
}

function buildCitation(source: Source, catalog: Catalog): CreativeWork {
  const { title, url, archived, published, publisher } = source;
  const name = findPublisher(publisher, catalog)?.name ?? publisher;
  return present({
    '@type': 'CreativeWork' as const,
    name: title,
    url,
    archivedAt: archived,
    datePublished: published,
    publisher: { '@type': 'Organization' as const, name },
  });
}

/** The day stands as that of the draft until somebody publishes the site. */
function dateOfReview({ published }: Claim, { publishedSince }: Site) {
  return publishedSince === undefined ? { dateCreated: published } : { datePublished: published };
}

/** Every change since it was published, with its reason or without; oldest first. */
function correctionsOf(claim: Claim, publication: Publication) {
  return changesOfClaim(claim, publication)
    .filter(({ kind }) => kind !== 'published' && kind !== 'withdrawn')
    .map((change) => ({
      '@type': 'CorrectionComment' as const,
      datePublished: change.date,
      text: explainChange(change, publication),
    }))
    .reverse();
}

/** schema.org knows no range of days, and one day of it would claim too much. */
function dateOrNothing(date: string | undefined): string | undefined {
  return date?.includes('/') === true ? undefined : date;
}
