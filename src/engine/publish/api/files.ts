import { paginate } from '../../catalog/paginate.ts';
import { apiPath, dataPaths } from '../data-paths.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { reviewVerdict } from '../reviewed.ts';
import { apiFile, listFiles, pageSize, type ApiFile } from './api-file.ts';
import { changeFiles } from './change-files.ts';
import { describeClaim, summarizeClaim } from './claims.ts';
import { envelopeOf } from './envelope.ts';
import { answerLikeGoogle } from './google.ts';
import { recordFiles } from './record-files.ts';
import { describeCounts } from './records.ts';
import { entrances } from './routes.ts';

/**
 * Every file of the interface but its description. No file lists one article’s quotations together: a
 * quotation stands in the file of its own claim, and nowhere else.
 */
export function* apiFiles(publication: Publication): Iterable<ApiFile> {
  yield indexFile(publication);
  yield* claimFiles(publication);
  yield* recordFiles(publication);
  yield statisticsFile(publication);
  yield* changeFiles(publication);
  yield* googleFiles(publication);
}

const downloads: readonly [path: string, about: string][] = [
  [dataPaths.openapi, 'The description of this interface (OpenAPI 3.1).'],
  [dataPaths.table, 'All claims as a table (CSV).'],
  [dataPaths.lines, 'All claims, one JSON object a line.'],
  [
    dataPaths.database,
    'All claims, sources and corrections as an SQLite file with full-text search.',
  ],
  [dataPaths.reviews, 'All reviews as a schema.org DataFeed.'],
  [dataPaths.reviewLines, 'All reviews, one a line.'],
];

function indexFile(publication: Publication): ApiFile {
  const { catalog, addresses } = publication;
  const { name, tagline, language, publisher, publishedSince } = catalog.site;
  return apiFile('Index', 'index', () => ({
    ...envelopeOf(publication, catalog.claims),
    ...present({
      name,
      tagline,
      url: addresses.absolute(addresses.home()),
      language,
      publisher: publisher?.name,
      publishedSince,
      files: entrances.map(({ path, about }) => ({ file: addresses.path(apiPath(path)), about })),
      downloads: downloads.map(([path, about]) => ({ file: addresses.path(path), about })),
    }),
  }));
}

function* claimFiles(publication: Publication): Iterable<ApiFile> {
  const { claims } = publication.catalog;
  const list = { path: 'claims', items: claims, claims };
  yield* listFiles('ClaimList', list, publication, (head, share) => ({
    ...head,
    items: share.map((claim) => summarizeClaim(claim, publication)),
  }));
  for (const claim of claims) {
    const build = () => ({
      ...envelopeOf(publication, [claim]),
      claim: describeClaim(claim, publication),
    });
    yield apiFile('ClaimFile', `claims/${claim.slug}`, build, claim);
  }
}

function statisticsFile(publication: Publication): ApiFile {
  const { claims, site, claimsByTopic, claimsByYear } = publication.catalog;
  return apiFile('Statistics', 'statistics', () => ({
    ...envelopeOf(publication, claims),
    all: describeCounts(claims, site),
    byTopic: site.topics.map(({ id }) => ({
      topic: id,
      counts: describeCounts(claimsByTopic.get(id) ?? [], site),
    })),
    byYear: [...claimsByYear].map(([year, group]) => ({
      year,
      counts: describeCounts(group, site),
    })),
  }));
}

function googleFiles(publication: Publication): ApiFile[] {
  const { site, claims } = publication.catalog;
  const reviewed = claims.filter((claim) => reviewVerdict(claim, site) !== undefined);
  return paginate(reviewed, pageSize).map(({ number, count, items }) => {
    const next = number < count ? String(number + 1) : undefined;
    return apiFile('GoogleClaims', `google/claims/${number}`, () =>
      answerLikeGoogle(items, next, publication),
    );
  });
}
