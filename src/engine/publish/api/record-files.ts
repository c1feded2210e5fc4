import type { Claim } from '../../model/claim.ts';
import type { Publication } from '../publication.ts';
import { listFiles, type ApiFile, type Head } from './api-file.ts';
import type { ClaimSummary } from './claim-summary-shape.ts';
import { summarizeClaim } from './claims.ts';
import type { FileKind, FileOf } from './file-shapes.ts';
import {
  describeArticle,
  describeClaimant,
  describeSource,
  describeTopic,
  describeVerdict,
} from './records.ts';

/** The lists of claimants, articles, topics, verdicts and sources, and for each entry files with its claims. */
export function* recordFiles(publication: Publication): Iterable<ApiFile> {
  yield* claimantFiles(publication);
  yield* articleFiles(publication);
  yield* topicFiles(publication);
  yield* verdictFiles(publication);
  yield* sourceFiles(publication);
}

function* claimantFiles(publication: Publication): Iterable<ApiFile> {
  const { claimants, claimsByClaimant } = publication.catalog;
  const items = [...claimants.values()].flatMap(
    (each) => describeClaimant(each, publication) ?? [],
  );
  yield* directory('ClaimantList', 'claimants', items, publication, (file) => file);
  for (const claimant of items) {
    const claims = claimsByClaimant.get(claimant.id);
    const at = { path: `claimants/${claimant.id}`, claims, about: claimant };
    yield* withClaims('ClaimantFile', at, publication, (file) => ({ ...file, claimant }));
  }
}

function* articleFiles(publication: Publication): Iterable<ApiFile> {
  const { articles, claimsByArticle } = publication.catalog;
  const items = [...articles.values()].map((each) => describeArticle(each, publication));
  yield* directory('ArticleList', 'articles', items, publication, (file) => file);
  for (const article of items) {
    const claims = claimsByArticle.get(article.slug);
    const at = { path: `articles/${article.slug}`, claims, about: article };
    yield* withClaims('ArticleFile', at, publication, (file) => ({ ...file, article }));
  }
}

function* topicFiles(publication: Publication): Iterable<ApiFile> {
  const { site, claimsByTopic } = publication.catalog;
  const items = site.topics.map((each) => describeTopic(each, publication));
  yield* directory('TopicList', 'topics', items, publication, (file) => file);
  for (const topic of items) {
    const claims = claimsByTopic.get(topic.id);
    const at = { path: `topics/${topic.id}`, claims, about: topic };
    yield* withClaims('TopicFile', at, publication, (file) => ({ ...file, topic }));
  }
}

function* verdictFiles(publication: Publication): Iterable<ApiFile> {
  const { site, claimsByVerdict } = publication.catalog;
  const items = site.verdicts.map((each) => describeVerdict(each, publication));
  yield* directory('VerdictList', 'verdicts', items, publication, (file) => file);
  for (const verdict of items) {
    const claims = claimsByVerdict.get(verdict.id);
    const at = { path: `verdicts/${verdict.id}`, claims, about: verdict };
    yield* withClaims('VerdictFile', at, publication, (file) => ({ ...file, verdict }));
  }
}

function* sourceFiles(publication: Publication): Iterable<ApiFile> {
  const records = [...publication.catalog.works.values()].map((each) => ({
    ...each,
    source: describeSource(each, publication),
  }));
  const items = records.map(({ source }) => source);
  yield* directory('SourceList', 'sources', items, publication, (file) => file);
  for (const { source, uses } of records) {
    const list = {
      path: `sources/${source.id}`,
      items: uses,
      claims: uses.map(({ claim }) => claim),
      about: source,
    };
    yield* listFiles('SourceFile', list, publication, (head, share) => ({
      ...head,
      source,
      uses: share.map(({ claim, source: { stance, read, shows } }) => ({
        claim: summarizeClaim(claim, publication),
        stance,
        read,
        shows,
      })),
    }));
  }
}

/** A list of all records of one kind. */
function directory<Kind extends FileKind, Item>(
  kind: Kind,
  path: string,
  items: readonly Item[],
  publication: Publication,
  complete: (file: Head & { items: Item[] }) => FileOf<Kind>,
): ApiFile[] {
  const list = { path, items, claims: publication.catalog.claims };
  return listFiles(kind, list, publication, (head, share) => complete({ ...head, items: share }));
}

/** A record’s claims in our own words; `complete` adds the record. */
function withClaims<Kind extends FileKind>(
  kind: Kind,
  {
    path,
    claims = [],
    about,
  }: { path: string; claims: readonly Claim[] | undefined; about: unknown },
  publication: Publication,
  complete: (file: Head & { claims: ClaimSummary[] }) => FileOf<Kind>,
): ApiFile[] {
  return listFiles(kind, { path, items: claims, claims, about }, publication, (head, share) =>
    complete({ ...head, claims: share.map((claim) => summarizeClaim(claim, publication)) }),
  );
}
