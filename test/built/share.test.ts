import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isCounted } from '../../src/engine/catalog/counted.ts';
import { isEmbeddable } from '../../src/engine/publish/embeds.ts';
import { attribute, elementsOf, pagesOf, realSite, type BuiltPage } from '../helpers/built-site.ts';
import { publicationOfSite, publishedSite } from '../helpers/site-publication.ts';

const pages = await pagesOf(publishedSite);
const publication = await publicationOfSite(publishedSite);
const { catalog } = publication;
const home = 'https://checks.example.org';

function tagsOf(page: BuiltPage | undefined): Record<string, string | undefined> {
  const tags = page === undefined ? [] : elementsOf(page);
  return Object.fromEntries(
    tags.flatMap((element) => {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
      return /^(og|article|twitter):/.test(name) ? [[name, attribute(element, 'content')]] : [];
    }),
  );
}

test('a shared claim shows its verdict in the title and in a picture that is there', async () => {
  const images = new Set<string>();
  for (const claim of catalog.claims) {
    const tags = tagsOf(pages.find(({ address }) => address === `/claims/${claim.slug}/`));
    const label = catalog.site.verdicts.find(({ id }) => id === claim.verdict)?.label;
    expect(tags).toMatchObject({
      'og:title': `${label ?? ''}: ${claim.claim}`,
      'og:type': 'article',
      'og:url': `${home}/claims/${claim.slug}/`,
    });
    const image = tags['og:image'];
    expect(image !== undefined, claim.slug).toBe(
      isCounted(claim) && isEmbeddable(claim, publication),
    );
    expect(tags['twitter:card']).toBe(image === undefined ? 'summary' : 'summary_large_image');
    if (image === undefined) continue;
    expect(tags['og:image:alt']).toContain(label);
    images.add(image.replace(`${home}/share/`, ''));
  }
  expect(images.size).toBeGreaterThan(50);
  expect(readdirSync(path.join(publishedSite.folder, 'share')).sort()).toEqual([...images].sort());
  const [first = ''] = images;
  const { width, height } = await sharp(
    readFileSync(path.join(publishedSite.folder, 'share', first)),
  ).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

test('no claim of a private person and no detail has a picture', () => {
  const named = readdirSync(path.join(publishedSite.folder, 'share'));
  const without = catalog.claims.filter(
    ({ claimant, weight }) =>
      weight === 'detail' || catalog.claimants.get(claimant)?.standing === 'private',
  );
  expect(without.length).toBeGreaterThan(0);
  for (const { slug } of without)
    expect(named.some((name) => name.replace(/-[0-9a-f]{12}\.png$/, '') === slug)).toBe(false);
});

test('a site without an address has no tags that would need one, and no pictures', async () => {
  for (const page of await pagesOf(realSite)) expect(tagsOf(page), page.address).toEqual({});
  expect(existsSync(path.join(realSite.folder, 'share'))).toBe(false);
});
