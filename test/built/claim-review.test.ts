import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBuiltMarkup } from '../../src/cli/check-markup.ts';
import { dataPaths } from '../../src/engine/publish/data-paths.ts';
import { readMarkup } from '../../src/engine/publish/read-markup.ts';
import { reviewVerdict } from '../../src/engine/publish/reviewed.ts';
import {
  filesOf,
  realSite,
  secondNewsroom,
  siteUnderBase,
  type BuiltSite,
} from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

describe.each([
  ['the real site', realSite],
  ['the site under /checks/', siteUnderBase],
  ['the real site, published', publishedSite],
  ['the second newsroom', secondNewsroom],
])('%s', async (_name, site) => {
  const publication = await publicationOfSite(site);
  const { catalog } = publication;
  const reviewed = catalog.claims.filter((claim) => reviewVerdict(claim, catalog.site));
  const reviews = await reviewsOf(site);

  test('tells machines nothing that its pages do not show', async () => {
    const finished = { folder: site.folder, basePath: site.base };
    const problems = await checkBuiltMarkup(finished, publication);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has one review for each rated claim', () => {
    expect(reviewed.length).toBeGreaterThan(0);
    expect(reviews).toHaveLength(reviewed.length);
  });

  test('repeats each review byte for byte in its feeds', () => {
    const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
    const feed = read(dataPaths.reviews);
    const lines = new Set(read(dataPaths.reviewLines).split('\n'));
    expect(reviews.filter((review) => !feed.includes(`"item":${review}`))).toEqual([]);
    expect(reviews.filter((review) => !lines.has(review))).toEqual([]);
  });
});

test('a preview’s reviews name no publisher and no address, a published site’s name both', async () => {
  const preview = (await reviewsOf(realSite)).join('\n');
  const published = (await reviewsOf(publishedSite)).join('\n');
  expect(preview).toContain('"dateCreated"');
  expect(preview).not.toMatch(/"@id"|Example Checks Trust/);
  expect(published).toMatch(/"url":"https:\/\/checks\.example\.org\/claims\//);
  expect(published).toContain('"name":"Example Checks Trust"');
});

/** The reviews of a built site, as their pages hold them. */
async function reviewsOf(site: BuiltSite): Promise<string[]> {
  return (await filesOf(site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(path.join(site.folder, file), 'utf8'))
    .filter((html) => html.includes('"ClaimReview"'))
    .flatMap((html) => readMarkup('/', html).blocks)
    .filter((block) => block.includes('"@type":"ClaimReview"'));
}
