import { expect, test } from 'vitest';
import { pagesOf, realSite, textOf } from '../helpers/built-site.ts';
import { publicationOfSite } from '../helpers/site-publication.ts';

const { catalog } = await publicationOfSite(realSite);
const pages = (await pagesOf(realSite)).filter(({ address }) => address.startsWith('/articles/2'));
const plain = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}$%]+/gu, ' ')} `;

test('an article’s page tells its statements in our words, never in the article’s', () => {
  expect(pages).toHaveLength(catalog.articles.size);
  const repeated = pages.flatMap((page) => {
    const text = plain(textOf(page.tree));
    return catalog.claims.flatMap(({ slug, quote, appearances }) => {
      const words = plain(quote);
      // Up to three words are a name or a term that nobody can say otherwise.
      const telling = words.trim().split(' ').length > 3;
      const here = appearances.some(({ article }) => page.address === `/articles/${article}/`);
      return here && telling && text.includes(words) ? [`${page.address} ${slug}`] : [];
    });
  });
  expect(repeated).toEqual([]);
});
