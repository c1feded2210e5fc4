import { expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pagesOf,
  realSite,
  secondNewsroom,
  textOf,
  type BuiltSite,
} from '../helpers/built-site.ts';
import { publishedSite } from '../helpers/site-publication.ts';

async function pageAt(site: BuiltSite, address: string) {
  const page = (await pagesOf(site)).find((one) => one.address === address);
  if (page === undefined) throw new Error(`There is no ${address}`);
  return page;
}

test('the log of a site that nobody has published says so', async () => {
  const text = textOf((await pageAt(realSite, '/corrections/')).tree);
  expect(text).toContain('Nothing is published yet, so nothing has been corrected.');
  expect(text).not.toContain('There is none so far');
});

test.each([
  ['the real site, published', publishedSite],
  ['the second newsroom', secondNewsroom],
])('the log of %s tells every change, or says that it cannot know', async (_name, site) => {
  const page = await pageAt(site, '/corrections/');
  const knows = elementsOf(page).some((element) => attribute(element, 'id') === 'changes');
  const cannotKnow = textOf(page.tree).includes('Changes are not shown: this copy');
  expect([knows, cannotKnow].filter(Boolean)).toHaveLength(1);
});
