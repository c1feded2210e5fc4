import { describe, expect, test } from 'vitest';
import type { SiteConfig } from '../../../src/engine/model/site.ts';
import { checkPageMarkup, expectMarkup } from '../../../src/engine/publish/check-markup.ts';
import { checkSiteMarkup } from '../../../src/engine/publish/check-site-markup.ts';
import { buildClaimReview } from '../../../src/engine/publish/claim-review.ts';
import { serializeJsonLd } from '../../../src/engine/publish/json-ld.ts';
import { buildOrganization } from '../../../src/engine/publish/organization.ts';
import { readMarkup } from '../../../src/engine/publish/read-markup.ts';
import { article, claim, claimant, source } from '../catalog/collection.ts';
import { publicationOf, responsible } from './publication.ts';

const content = {
  claims: [
    claim('red', {
      appearances: [{ article: 'square' }],
      sources: [source('log', { archived: 'https://archive.example/log' })],
      corrections: [{ date: '2026-04-01', change: 'It was lit.' }],
    }),
    claim('title', { weight: 'detail' }),
  ],
  claimants: [
    claimant('jo-lantern', { name: 'Jo Lantern', role: 'keeper', sameAs: ['https://jo.example/'] }),
  ],
  articles: [article('square', { title: 'At the square', url: 'https://square.example/1' })],
};
const paths = new Set(['/checks/', '/checks/method/', '/checks/corrections/policy/']);
const shown = `<h1>The lantern was red.</h1><p>Right <b>It was.</b> <em>Jo</em> Lantern, keeper</p>
  <p>At the square</p> <cite>The lantern
  log</cite> It was lit. <time datetime="2026-01-02">x</time> <time datetime="2026-02-01">x</time>
  <time datetime="2026-04-01">x</time>`;

type Markup = Record<string, unknown>;
interface Change {
  /** Changes the review that stands on the page. */
  review?: (review: Markup) => unknown;
  /** Changes what the page shows. */
  body?: (body: string) => string;
  /** A further page. */
  beside?: { path: string; html: string };
  config?: Partial<SiteConfig>;
}

/** Problems of a site of one claim page, changed. */
function problemsOf({ review = (same) => same, body = (same) => same, beside, config }: Change) {
  const publication = publicationOf(content, config ?? responsible);
  const [first] = content.claims;
  const markup = first && buildClaimReview(first, publication);
  if (markup === undefined) throw new Error('The claim should have a review.');
  // A plain object, as any reader of the page gets it.
  const plain = JSON.parse(serializeJsonLd(markup)) as Markup;
  const html = pageOf(serializeJsonLd(review(plain) as object), body(shown));
  const pages = [readMarkup('/checks/claims/red/', html)];
  if (beside) pages.push(readMarkup(beside.path, beside.html));
  const expectation = expectMarkup(publication);
  const checked = pages.map((page) => checkPageMarkup(page, expectation));
  return checkSiteMarkup(checked, expectation, (path) => paths.has(path)).map(
    ({ path, severity, message }) => `${path} ${severity}: ${message}`,
  );
}

function pageOf(block: string, body = ''): string {
  return `<!doctype html><title>x</title>
    <link rel="canonical" href="https://lantern.example/checks/claims/red/">
    <script type="application/ld+json">${block}</script><body>${body}<script>hidden()</script>`;
}

/** The problems’ words only. */
const wordsOf = (change: Change) =>
  problemsOf(change).map((problem) => problem.replace('/checks/claims/red/ ', ''));
const rated = (numbers: Markup) => (review: Markup) => ({
  ...review,
  reviewRating: { ...(review['reviewRating'] as Markup), ...numbers },
});
const claimed = (fields: Markup) => (review: Markup) => ({
  ...review,
  itemReviewed: { ...(review['itemReviewed'] as Markup), ...fields },
});

test('finds nothing wrong with a faithful page', () => {
  expect(problemsOf({})).toEqual([]);
});

test.each<[string, Change, string]>([
  [
    'another address than the canonical one',
    { review: (review) => ({ ...review, url: 'https://lantern.example/checks/claims/rod/' }) },
    'error: `url` is not the page’s canonical address.',
  ],
  [
    'an empty claim',
    { review: (review) => ({ ...review, claimReviewed: ' ' }) },
    'error: `claimReviewed` is empty.',
  ],
  [
    'a verdict off the scale',
    { review: rated({ alternateName: 'Keeper' }), body: (body) => `${body} Keeper` },
    'error: The verdict `Keeper` is not on the site’s scale.',
  ],
  [
    'a number above the best',
    { review: rated({ ratingValue: 4 }) },
    'error: The numbers of the rating do not fit: 1, 4, 3.',
  ],
  [
    'a number that is not whole',
    { review: rated({ ratingValue: 1.5 }) },
    'error: The numbers of the rating do not fit: 1, 1.5, 3.',
  ],
  [
    'a scale that starts at 0',
    { review: rated({ worstRating: 0 }) },
    'error: The numbers of the rating do not fit: 0, 3, 3.',
  ],
  [
    'a scale of one step',
    { review: rated({ worstRating: 3 }) },
    'error: The numbers of the rating do not fit: 3, 3, 3.',
  ],
  [
    'a number that stands alone',
    { review: rated({ bestRating: undefined }) },
    'error: The numbers of the rating do not fit: 1, 3, .',
  ],
  [
    'a claimant without a name',
    { review: claimed({ author: { '@type': 'Person', sameAs: 'https://jo.example/' } }) },
    'error: A claimant has no name.',
  ],
  [
    'the organisation checking itself',
    {
      review: claimed({ author: { name: 'Lantern Trust', sameAs: 'https://trust.example/' } }),
      body: (body) => `${body} Lantern Trust`,
    },
    'error: Lantern Trust would be checking itself.',
  ],
  [
    'a month in place of the day',
    {
      review: (review) => ({ ...review, datePublished: '2026-02' }),
      body: (body) => `${body} <time datetime="2026-02">`,
    },
    'error: `datePublished` is not a day: 2026-02.',
  ],
  [
    'a day ahead',
    {
      review: (review) => ({ ...review, datePublished: '2027-01-01' }),
      body: (body) => `${body} <time datetime="2027-01-01">`,
    },
    'error: `datePublished` lies ahead: 2027-01-01.',
  ],
  [
    'a day before the claim',
    {
      review: (review) => ({ ...review, datePublished: '2026-01-01' }),
      body: (body) => `${body} <time datetime="2026-01-01">`,
    },
    'error: `datePublished` lies before the claim: 2026-01-01.',
  ],
  [
    'a summary that the page does not show',
    { body: (body) => body.replace('It was.', 'It is.') },
    'error: The page does not show “It was.”.',
  ],
  [
    'a correction that the page does not show',
    { body: (body) => body.replace('lit', 'dark') },
    'error: The page does not show “It was lit.”.',
  ],
  [
    'words that stand in a script only',
    { review: (review) => ({ ...review, claimReviewed: 'hidden()' }) },
    'error: The page does not show “hidden()”.',
  ],
  [
    'a date that the page does not show',
    { body: (body) => body.replace('2026-04-01', '2026-04-02') },
    'error: The page does not show the date 2026-04-01.',
  ],
  [
    'a long claim',
    {
      review: (review) => ({ ...review, claimReviewed: 'The lantern was red and '.repeat(4) }),
      body: (body) => `${body} ${'The lantern was red and '.repeat(4)}`,
    },
    'warning: `claimReviewed` is longer than 75 characters.',
  ],
  [
    'a verdict word in the claim',
    {
      review: (review) => ({ ...review, claimReviewed: 'It was partly red.' }),
      body: (body) => `${body} It was partly red.`,
    },
    'warning: `claimReviewed` holds the verdict word “Partly”.',
  ],
  [
    'no place of the claim',
    { review: claimed({ appearance: undefined }) },
    'warning: No place is named where the claim was made.',
  ],
  [
    'a claimant known by name alone',
    { review: claimed({ author: { name: 'Jo Lantern' } }) },
    'warning: Nothing says who “Jo Lantern” is elsewhere.',
  ],
  [
    'a source without an archived copy',
    { review: (review) => ({ ...review, citation: [{ name: 'The lantern log' }] }) },
    'warning: Sources without an archived copy: 1.',
  ],
])('reports %s', (_name, change, problem) => {
  expect(wordsOf(change)).toContain(problem);
});

describe('a review is asked for on each page of a rated claim, and on no other', () => {
  test('a page without its review', () => {
    expect(wordsOf({ review: () => ({ '@context': 'https://schema.org' }) })).toEqual([
      'error: The page has 0 reviews; a rated claim’s page has one.',
    ]);
  });

  test('a page with two', () => {
    const twice = (review: Markup) => ({ ...review, associatedReview: review });
    expect(wordsOf({ review: twice })).toEqual(
      expect.arrayContaining([
        'error: The page has 2 reviews; a rated claim’s page has one.',
        'error: The review `red` stands on /checks/claims/red/ too.',
      ]),
    );
  });

  test('a page that may not have one', () => {
    const html = pageOf('{"@context":"https://schema.org","@graph":[{"@type":"ClaimReview"}]}');
    const beside = { path: '/checks/claims/title/', html };
    expect(problemsOf({ beside })).toContain(
      '/checks/claims/title/ error: The page may not have a review, but has one.',
    );
  });

  test('a page that is not there', () => {
    const publication = publicationOf(content, responsible);
    expect(checkSiteMarkup([], expectMarkup(publication), () => true)).toEqual([
      {
        path: '/checks/claims/red/',
        severity: 'error',
        message: 'The page of a review is not there.',
      },
    ]);
  });
});

test.each([
  ['{', 'error: The JSON-LD is not JSON.'],
  ['{"@context":"https://schema.org","name":"<b>"}', 'error: The JSON-LD holds a raw `<`.'],
  [
    '{"@context":["https://schema.org"]}',
    'error: The JSON-LD is not an object with the plain context `https://schema.org`.',
  ],
])('reports a block that readers refuse: %s', (block, problem) => {
  const beside = { path: '/checks/', html: pageOf(block) };
  expect(problemsOf({ beside })).toEqual([`/checks/ ${problem}`]);
});

describe('the addresses', () => {
  const at = (url: string) => ({
    review: (review: Markup) => ({ ...review, url }),
    config: responsible,
  });

  test.each([
    ['http://lantern.example/checks/claims/red/', '`url` does not start with https.'],
    ['https://other.example/claims/red/', '`url` is not an address of lantern.example.'],
    ['/checks/claims/red/', '`url` is not an address of lantern.example.'],
  ])('%s is refused', (url, problem) => {
    expect(wordsOf(at(url))).toContain(`error: ${problem}`);
  });

  test('a review has none while the site has none', () => {
    expect(wordsOf({ config: {} })).toEqual([]);
    expect(wordsOf({ ...at('https://lantern.example/checks/claims/red/'), config: {} })).toContain(
      'error: The review has an address, but the site has none yet.',
    );
  });

  test('of policies lead to pages that exist', () => {
    const organization = buildOrganization(publicationOf({}, responsible)) ?? {};
    const html = pageOf(serializeJsonLd(organization));
    expect(problemsOf({ beside: { path: '/checks/', html } })).toEqual([
      '/checks/ error: `actionableFeedbackPolicy` leads to https://lantern.example/checks/complaints/, which the site does not have.',
    ]);
  });
});
