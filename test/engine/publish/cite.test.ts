import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCitations, formatApa } from '../../../src/engine/publish/cite.ts';
import { publicationOf, responsible } from './publication.ts';

const publication = publicationOf({}, responsible);
const review = { slug: '2026-a-claim', published: '2026-02-03', reviewed: '2026-03-04' };

function itemOf(title: string) {
  return {
    id: review.slug,
    type: 'webpage',
    title,
    'container-title': publication.catalog.site.name,
    author: [{ literal: 'Lantern Trust' }],
    issued: { 'date-parts': [[2026, 2, 3]] },
    version: review.reviewed,
    language: publication.catalog.site.language,
    URL: 'https://lantern.example/checks/claims/2026-a-claim/',
  };
}

const words = [
  'Lamps',
  'the',
  'A',
  '’90s',
  '(old)',
  '–',
  '12%',
  '$5',
  '1.5',
  'x-ray',
  'U.S.',
  ':',
  ',',
];
const odd = ['“so”', ';', '<i>', '"red"', 'http://a.b', '?', '!', '&', 'e.g.', '  '];
const endings = ['', '.', '.”: Mostly false', '”: Right', '?', '…'];

test('a text from the stored form is the one that the processor gives', () => {
  const titles = fc
    .tuple(
      fc.constantFrom('', '“'),
      fc.constantFrom('It', 'The lamp', 'é', 'mail'),
      fc.array(fc.constantFrom(...words, ...words, ...words, ...odd), { maxLength: 8 }),
      fc.constantFrom(...endings),
    )
    .map(([quote, start, rest, end]) => quote + [start, ...rest].join(' ') + end);
  fc.assert(
    fc.property(titles, (title) => {
      expect(buildCitations(review, title, publication).text).toBe(formatApa(itemOf(title)));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('two reviews of one day have their own title and address', () => {
  const [one, two] = ['2026-one', '2026-two'].map((slug) =>
    buildCitations({ ...review, slug }, `“The lamp of ${slug.slice(5)}.”: Right`, publication),
  );
  expect(one?.text).toContain('“The lamp of one.”: Right');
  expect(one?.text).toContain('/claims/2026-one/');
  expect(two?.text).toContain('“The lamp of two.”: Right');
  expect(two?.text).toContain('/claims/2026-two/');
});
