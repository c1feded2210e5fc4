import { describePublisher } from '../../catalog/evidence.ts';
import { hasProfile } from '../../catalog/profile.ts';
import { countClaims, type VerdictCount } from '../../catalog/statistics.ts';
import type { WorkUse } from '../../catalog/catalog.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Claimant } from '../../model/claimant.ts';
import type { Site } from '../../model/site.ts';
import type { Topic } from '../../model/topic.ts';
import type { Verdict } from '../../model/verdict.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { placeOf } from './envelope.ts';

/** Records as the interface describes them, in lists and in their own files alike. */

/** How many claims have which verdict. */
export function describeCounts(claims: readonly Claim[], site: Pick<Site, 'verdicts'>) {
  const { byVerdict, detailsByVerdict, ...counts } = countClaims(claims, site);
  return {
    ...counts,
    byVerdict: byVerdict.map(countOf),
    detailsByVerdict: detailsByVerdict.map(countOf),
  };
}

function countOf({ verdict, count }: VerdictCount) {
  return { verdict: verdict.id, count };
}

/** Undefined for a private person. */
export function describeClaimant(claimant: Claimant, publication: Publication) {
  const { id, name, kind, standing, role, organization, sameAs, publishers } = claimant;
  if (!hasProfile(claimant) || standing === 'private') return undefined;
  const { claimsByClaimant, site } = publication.catalog;
  return present({
    id,
    ...placeOf(publication.addresses.claimant(id), `claimants/${id}`, publication),
    name,
    kind,
    standing,
    role,
    organization,
    sameAs,
    publishers,
    counts: describeCounts(claimsByClaimant.get(id) ?? [], site),
  });
}

export function describeArticle(article: Article, publication: Publication) {
  const { slug, title, titleNote, outlet, author, date, dateNote, story, words, unknown } = article;
  const { catalog, addresses } = publication;
  return present({
    slug,
    ...placeOf(addresses.article(slug), `articles/${slug}`, publication),
    title,
    titleNote,
    outlet: outlet === undefined ? undefined : namePublisher(outlet, publication),
    author,
    date,
    dateNote,
    address: article.url,
    story,
    words,
    unknown,
    counts: describeCounts(catalog.claimsByArticle.get(slug) ?? [], catalog.site),
  });
}

export function describeTopic({ id, label, description }: Topic, publication: Publication) {
  const { catalog, addresses } = publication;
  return {
    id,
    ...placeOf(addresses.topic(id), `topics/${id}`, publication),
    label,
    description,
    counts: describeCounts(catalog.claimsByTopic.get(id) ?? [], catalog.site),
  };
}

export function describeVerdict(verdict: Verdict, publication: Publication) {
  const { id, label, definition, rating } = verdict;
  const { site, claims } = publication.catalog;
  const { byVerdict } = countClaims(claims, site);
  return present({
    id,
    ...placeOf(publication.addresses.verdict(id), `verdicts/${id}`, publication),
    label,
    definition,
    rating,
    place: site.verdicts.indexOf(verdict) + 1,
    count: byVerdict.find((entry) => entry.verdict === verdict)?.count ?? 0,
  });
}

export function describeSource({ work, uses }: WorkUse, publication: Publication) {
  const { url, publisher, via, ...rest } = work;
  return present({
    ...rest,
    ...placeOf(publication.addresses.source(work.id), `sources/${work.id}`, publication),
    publisher: namePublisher(publisher, publication),
    address: url,
    via: via === undefined ? undefined : namePublisher(via, publication).name,
    retracted: describeRetraction(work.id, publication.catalog),
    uses: uses.length,
  });
}

/** That a work was taken back; undefined where it stands. */
export function describeRetraction(id: string, { retractions }: Publication['catalog']) {
  const retraction = retractions.get(id);
  return retraction && present(retraction);
}

function namePublisher(idOrName: string, { catalog }: Publication) {
  const { id, name } = describePublisher({ publisher: idOrName }, catalog);
  return present({ id, name });
}
