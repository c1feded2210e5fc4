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
    yield* withClaims('ClaimantFile', `claimants/${claimant.id}`, claims, publication, (file) => ({
      ...file,
      claimant,
    }));
  }
}

function* articleFiles(publication: Publication): Iterable<ApiFile> {
  const { articles, claimsByArticle } = publication.catalog;
  const items = [...articles.values()].map((each) => describeArticle(each, publication));
  yield* directory('ArticleList', 'articles', items, publication, (file) => file);
  for (const article of items) {
    const claims = claimsByArticle.get(article.slug);
    yield* withClaims('ArticleFile', `articles/${article.slug}`, claims, publication, (file) => ({
      ...file,
      article,
    }));
  }
}

function* topicFiles(publication: Publication): Iterable<ApiFile> {
  const { site, claimsByTopic } = publication.catalog;
  const items = site.topics.map((each) => describeTopic(each, publication));
  yield* directory('TopicList', 'topics', items, publication, (file) => file);
  for (const topic of items) {
    const claims = claimsByTopic.get(topic.id);
    yield* withClaims('TopicFile', `topics/${topic.id}`, claims, publication, (file) => ({
      ...file,
      topic,
    }));
  }
}

function* verdictFiles(publication: Publication): Iterable<ApiFile> {
  const { site, claimsByVerdict } = publication.catalog;
  const items = site.verdicts.map((each) => describeVerdict(each, publication));
  yield* directory('VerdictList', 'verdicts', items, publication, (file) => file);
  for (const verdict of items) {
    const claims = claimsByVerdict.get(verdict.id);
    yield* withClaims('VerdictFile', `verdicts/${verdict.id}`, claims, publication, (file) => ({
      ...file,
      verdict,
    }));
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
  path: string,
  claims: readonly Claim[] = [],
  publication: Publication,
  complete: (file: Head & { claims: ClaimSummary[] }) => FileOf<Kind>,
): ApiFile[] {
  return listFiles(kind, { path, items: claims, claims }, publication, (head, share) =>
    complete({ ...head, claims: share.map((claim) => summarizeClaim(claim, publication)) }),
  );
}
