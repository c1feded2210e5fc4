import type { Claim } from '../model/claim.ts';
import type { Content } from '../model/content.ts';
import { firstDay } from '../model/date.ts';
import type { Site } from '../model/site.ts';
import { type Source, type Work, workSchema } from '../model/source.ts';
import type { Catalog, ClaimLink, SourceUse, WorkUse } from './catalog.ts';
import { isStanding } from './counted.ts';
import { addToGroup, groupBy, indexBy } from './group.ts';
import { sortClaims } from './order.ts';
import { compareText } from '../compare-text.ts';
import { nameKey, publisherKey } from './publisher-side.ts';

/**
 * Indexes a collection once. Pure, and tolerant of references that lead nowhere: those are the
 * check’s to report, and a group may stand under an id that has no record.
 */
export function buildCatalog(content: Content, site: Site): Catalog {
  const claims = sortClaims(content.claims);
  const claimsBySlug = indexBy(claims, ({ slug }) => slug);
  const articles = indexBy(content.articles, ({ slug }) => slug);
  const publishers = indexBy(content.publishers, ({ id }) => id);
  const publishersByName = indexBy(content.publishers, ({ name }) => nameKey(name));
  const works = collectWorks(claims);
  const keyOf = (publisher: string) => publisherKey(publisher, { publishers, publishersByName });
  return {
    site,
    claims,
    claimsBySlug,
    places: new Map(claims.map(({ slug }, index) => [slug, index])),
    claimants: indexBy(content.claimants, ({ id }) => id),
    articles,
    stories: indexBy(content.stories, ({ slug }) => slug),
    publishers,
    publishersByName,
    pages: indexBy(content.pages, ({ slug }) => slug),
    works,
    retractions: content.retractions ?? new Map(),
    claimsByVerdict: groupBy(claims.filter(isStanding), ({ verdict }) =>
      verdict === undefined ? [] : [verdict],
    ),
    claimsByClaimant: groupBy(claims, ({ claimant }) => [claimant]),
    claimsByArticle: groupByArticle(claims),
    claimsByTopic: groupBy(claims, ({ topics }) => topics),
    claimsByYear: groupBy(claims, ({ date }) => [firstDay(date).slice(0, 4)]),
    claimsByStory: groupBy(claims, (claim) =>
      articlesOf(claim).flatMap((article) => articles.get(article)?.story ?? []),
    ),
    claimsByPublisher: groupBy(claims, ({ sources }) =>
      sources.map(({ publisher }) => keyOf(publisher)),
    ),
    claimsByWork: groupBy(claims, ({ sources }) => sources.map(({ id }) => id)),
    worksByPublisher: groupBy([...works.values()], ({ work }) => [keyOf(work.publisher)]),
    links: collectLinks(claims, claimsBySlug),
  };
}

function articlesOf({ appearances }: Claim): string[] {
  return appearances.flatMap(({ article }) => article ?? []);
}

function groupByArticle(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = groupBy(claims, articlesOf);
  for (const [article, group] of groups) {
    const placed = group.map((claim) => ({ claim, place: placeIn(article, claim) }));
    placed.sort((a, b) => a.place - b.place || compareText(a.claim.slug, b.claim.slug));
    groups.set(
      article,
      placed.map(({ claim }) => claim),
    );
  }
  return groups;
}

/** The statement’s place in the article; those without one come last. */
function placeIn(article: string, { appearances }: Claim): number {
  return (
    appearances.find((appearance) => appearance.article === article)?.order ??
    Number.MAX_SAFE_INTEGER
  );
}

function collectWorks(claims: readonly Claim[]): Map<string, WorkUse> {
  const works = new Map<string, { work: Work; uses: SourceUse[] }>();
  for (const claim of claims) {
    for (const source of claim.sources) {
      const known = works.get(source.id);
      if (known === undefined) {
        works.set(source.id, { work: pickWork(source), uses: [{ claim, source }] });
      } else known.uses.push({ claim, source });
    }
  }
  return works;
}

const workFields = Object.keys(workSchema.shape);

/** What a source says of the work itself, without what one claim makes of it. */
function pickWork(source: Source): Work {
  const entries = Object.entries(source).filter(([field]) => workFields.includes(field));
  // The fields are exactly those of the schema that `Source` extends.
  return Object.fromEntries(entries) as unknown as Work;
}

function collectLinks(
  claims: readonly Claim[],
  claimsBySlug: ReadonlyMap<string, Claim>,
): Map<string, ClaimLink[]> {
  const links = new Map<string, ClaimLink[]>();
  const seen = new Set<string>();
  const add = (from: Claim, relation: ClaimLink['relation'], to: Claim) => {
    const key = `${from.slug} ${relation} ${to.slug}`;
    if (from === to || seen.has(key)) return;
    seen.add(key);
    addToGroup(links, from.slug, { relation, claim: to });
  };
  for (const claim of claims) {
    for (const relation of ['repeats', 'contradicts'] as const) {
      for (const slug of claim[relation]) {
        const other = claimsBySlug.get(slug);
        if (other === undefined) continue;
        add(claim, relation, other);
        add(other, relation, claim);
      }
    }
  }
  return links;
}
