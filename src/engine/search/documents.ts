import { compareText } from '../compare-text.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { isStanding } from '../catalog/counted.ts';
import type { Claim } from '../model/claim.ts';
import { firstDay } from '../model/date.ts';
import type { BuildOptions } from './build-index.ts';
import { checksum } from './bytes.ts';
import type { SearchDocument } from './document.ts';

const encoder = new TextEncoder();

/**
 * The claims as search sees them, in the order of their first publication: new ones come last, so that
 * the files of a large index seldom change. Those of one day come in an order of no meaning, so that an
 * article’s quotations do not stand together.
 */
export function searchDocuments(catalog: Catalog): SearchDocument[] {
  return catalog.claims
    .map((claim) => ({ claim, place: checksum(encoder.encode(claim.slug)) }))
    .sort((a, b) => compareText(a.claim.published, b.claim.published) || a.place - b.place)
    .map(({ claim }) => searchDocument(claim, catalog));
}

/** What the index must know of the site beside its claims. */
export function searchOptions({ site, claimants, articles }: Catalog): BuildOptions {
  const labelled = (entries: readonly { id: string; label: string }[]): Record<string, string> =>
    Object.fromEntries(entries.map(({ id, label }) => [id, label]));
  return {
    language: site.language,
    glossary: site.glossary,
    labels: {
      verdict: labelled(site.verdicts),
      topics: labelled(site.topics),
      sourceKinds: labelled(site.kinds),
      claimant: Object.fromEntries([...claimants].map(([id, { name }]) => [id, name])),
      articles: Object.fromEntries([...articles].map(([slug, { title }]) => [slug, title])),
    },
  };
}

function searchDocument(claim: Claim, catalog: Catalog): SearchDocument {
  const status = claim.draft ? 'draft' : claim.withdrawn === undefined ? undefined : 'withdrawn';
  return {
    id: claim.slug,
    claim: claim.claim,
    quotes: [claim.quote],
    finding: claim.finding,
    speaker: speakerOf(claim.claimant, catalog),
    wordings: claim.wordings,
    sightings: claim.appearances.flatMap(({ quote }) => quote ?? []),
    sources: claim.sources.map(
      ({ title, publisher }) => `${title}, ${publisherName(publisher, catalog)}`,
    ),
    verdict: (isStanding(claim) && claim.verdict) || '',
    claimant: claim.claimant,
    topics: claim.topics,
    articles: [...new Set(claim.appearances.flatMap(({ article }) => article ?? []))],
    year: firstDay(claim.date).slice(0, 4),
    sourceKinds: [...new Set(claim.sources.map(({ kind }) => kind))],
    date: claim.date,
    ...(status !== undefined && { status }),
  };
}

function speakerOf(id: string, { claimants }: Catalog): string {
  const claimant = claimants.get(id);
  if (claimant === undefined) return id;
  const organization = claimant.organization && claimants.get(claimant.organization)?.name;
  return [claimant.name, claimant.role, organization].filter(Boolean).join(', ');
}

function publisherName(publisher: string, { publishers }: Catalog): string {
  return publishers.get(publisher)?.name ?? publisher;
}
