import { describe, expect, test } from 'vitest';
import { buildBreadcrumb } from '../../../src/engine/publish/breadcrumb.ts';
import { buildClaimReview } from '../../../src/engine/publish/claim-review.ts';
import { buildItemList } from '../../../src/engine/publish/item-list.ts';
import { serializeJsonLd } from '../../../src/engine/publish/json-ld.ts';
import { buildOrganization } from '../../../src/engine/publish/organization.ts';
import { article, claim, claimant, publisher, source } from '../catalog/collection.ts';
import { historyOf, publicationOf, responsible, told } from './publication.ts';

const content = {
  claimants: [
    claimant('jo-lantern', { name: 'Jo Lantern', role: 'keeper', sameAs: ['https://jo.example/'] }),
    claimant('works', { name: 'The Works', kind: 'organization' }),
    claimant('patient', {
      name: 'A patient',
      role: 'patient',
      standing: 'private',
      sameAs: ['https://patient.example/'],
    }),
  ],
  publishers: [publisher('beacon')],
  articles: [
    article('known', { title: 'At the square', url: 'https://square.example/1' }),
    article('lost', { title: '[A report]', date: '2026-01' }),
  ],
};
const said = claim('red', {
  appearances: [{ article: 'known' }],
  sources: [
    source('log', { archived: 'https://archive.example/log' }),
    source('note', { publisher: 'beacon', published: undefined }),
  ],
});
const reviewOf = (fields = {}, config = responsible) => {
  const checked = claim('red', fields);
  return buildClaimReview(checked, publicationOf({ ...content, claims: [checked] }, config));
};

test('describes the review of a claim in full', () => {
  expect(buildClaimReview(said, publicationOf(content, responsible))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://lantern.example/checks/claims/red/#review",
      "@type": "ClaimReview",
      "author": {
        "@id": "https://lantern.example/checks/#organization",
        "@type": "Organization",
        "name": "Lantern Trust",
        "url": "https://lantern.example/checks/",
      },
      "citation": [
        {
          "@type": "CreativeWork",
          "archivedAt": "https://archive.example/log",
          "datePublished": "2026-01-02",
          "name": "The lantern log",
          "publisher": {
            "@type": "Organization",
            "name": "The Lantern",
          },
          "url": "https://lantern.example/log",
        },
        {
          "@type": "CreativeWork",
          "name": "The lantern log",
          "publisher": {
            "@type": "Organization",
            "name": "The beacon",
          },
          "url": "https://lantern.example/log",
        },
      ],
      "claimReviewed": "The lantern was red.",
      "copyrightNotice": "Quotations, headlines and titles are not covered by the licence: they belong to those who wrote them.",
      "datePublished": "2026-02-01",
      "identifier": "red",
      "inLanguage": "en",
      "itemReviewed": {
        "@id": "https://lantern.example/checks/claims/red/#claim",
        "@type": "Claim",
        "appearance": [
          {
            "@type": "CreativeWork",
            "datePublished": "2026-01-02",
            "name": "At the square",
            "url": "https://square.example/1",
          },
        ],
        "author": {
          "@type": "Person",
          "jobTitle": "keeper",
          "name": "Jo Lantern",
          "sameAs": [
            "https://jo.example/",
          ],
        },
        "datePublished": "2026-01-02",
      },
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "reviewBody": "It was.",
      "reviewRating": {
        "@type": "Rating",
        "alternateName": "Right",
        "bestRating": 3,
        "ratingExplanation": "It was.",
        "ratingValue": 3,
        "worstRating": 1,
      },
      "url": "https://lantern.example/checks/claims/red/",
    }
  `);
});

test('leaves out what depends on an address or a publisher while neither is set', () => {
  const review = buildClaimReview(said, publicationOf(content));
  expect(Object.keys(review ?? {})).toMatchInlineSnapshot(`
    [
      "@context",
      "@type",
      "identifier",
      "claimReviewed",
      "dateCreated",
      "inLanguage",
      "reviewRating",
      "reviewBody",
      "itemReviewed",
      "citation",
    ]
  `);
  expect(JSON.stringify(review)).not.toContain('lantern.example/checks');
});

test.each([
  ['a detail', { weight: 'detail' }],
  ['a draft', { draft: true, verdict: undefined }],
  ['a withdrawn claim', { withdrawn: { date: '2026-03-01', reason: 'It was wrong.' } }],
  ['a claim that is not judged', { verdict: 'unjudged', notRatedBecause: 'opinion' }],
  ['a verdict that the scale lacks', { verdict: 'maybe' }],
])('%s has no review', (_name, fields) => {
  expect(reviewOf(fields)).toBeUndefined();
});

test.each([
  ['right', { ratingValue: 3, worstRating: 1, bestRating: 3 }],
  ['wrong', { ratingValue: 1, worstRating: 1, bestRating: 3 }],
  ['open', {}],
])('a verdict has numbers where it stands on the scale: %s', (verdict, numbers) => {
  const rating = reviewOf({ verdict, finding: 'So.' })?.reviewRating;
  const alternateName = { right: 'Right', wrong: 'Wrong', open: 'Open' }[verdict];
  expect(rating).toEqual({
    '@type': 'Rating',
    alternateName,
    ...numbers,
    ratingExplanation: 'So.',
  });
});

describe('the claim', () => {
  const itemOf = (fields: object) => reviewOf(fields)?.itemReviewed;

  test('holds no quotation, not even one said elsewhere', () => {
    const quotes = {
      quote: 'Scarlet as a poppy',
      appearances: [{ url: 'https://square.example/2', quote: 'Crimson as dusk' }],
    };
    expect(JSON.stringify(reviewOf(quotes))).not.toMatch(/poppy|dusk/);
  });

  test('names a private person by the role alone', () => {
    expect(itemOf({ claimant: 'patient' })).toMatchObject({
      author: { '@type': 'Person', name: 'A patient' },
    });
    expect(JSON.stringify(itemOf({ claimant: 'patient' }))).not.toMatch(/jobTitle|sameAs/);
  });

  test('has one author a person who said it', () => {
    const appearances = [
      { article: 'known' },
      { url: 'https://x.example/', claimant: 'works' },
      { url: 'https://y.example/', claimant: 'works' },
    ];
    expect(itemOf({ appearances })).toMatchObject({
      author: [{ name: 'Jo Lantern' }, { '@type': 'Organization', name: 'The Works' }],
    });
  });

  test('names an article whose address is not known, and leaves out an unknown claimant', () => {
    const item = itemOf({ claimant: 'nobody', appearances: [{ article: 'lost' }] });
    expect(item).toEqual({
      '@type': 'Claim',
      '@id': 'https://lantern.example/checks/claims/red/#claim',
      datePublished: '2026-01-02',
      appearance: [{ '@type': 'CreativeWork', name: '[A report]', datePublished: '2026-01' }],
    });
  });

  test('has no day while only a range of days is known', () => {
    expect(itemOf({ date: '2026-01-02/2026-01-05' })).not.toHaveProperty('datePublished');
    expect(itemOf({ date: '2026-01' })).toHaveProperty('datePublished', '2026-01');
  });
});

test('repeats corrections, oldest first, and dates the review by the last', () => {
  const corrections = [
    { date: '2026-05-01', change: 'It was red.' },
    { date: '2026-04-01', change: 'It was lit.', verdictBefore: 'wrong' },
  ];
  const review = reviewOf({ corrections });
  expect(review?.correction).toEqual([
    { '@type': 'CorrectionComment', datePublished: '2026-04-01', text: 'It was lit.' },
    { '@type': 'CorrectionComment', datePublished: '2026-05-01', text: 'It was red.' },
  ]);
  expect(review).toHaveProperty('dateModified', '2026-05-01');
});

test('repeats a change that nobody gave a reason for', () => {
  const checked = claim('red');
  const publication = publicationOf(
    { ...content, claims: [checked] },
    responsible,
    historyOf(told()),
  );
  expect(buildClaimReview(checked, publication)).toMatchObject({
    dateModified: '2026-05-02',
    correction: [
      {
        datePublished: '2026-05-02',
        text: 'No reason was given. Changed: the finding.',
      },
    ],
  });
});

test('cannot end the script element that holds it', () => {
  const text = serializeJsonLd(
    reviewOf({ claim: 'It said </script><script>alert(1)</script>.' }) ?? {},
  );
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toHaveProperty(
    'claimReviewed',
    'It said </script><script>alert(1)</script>.',
  );
});

describe('the organisation', () => {
  test('exists once somebody takes responsibility, with its policies', () => {
    expect(buildOrganization(publicationOf({}))).toBeUndefined();
    expect(buildOrganization(publicationOf({}, responsible))).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://lantern.example/checks/#organization",
        "@type": "NewsMediaOrganization",
        "actionableFeedbackPolicy": "https://lantern.example/checks/complaints/",
        "correctionsPolicy": "https://lantern.example/checks/corrections/policy/",
        "name": "Lantern Trust",
        "publishingPrinciples": "https://lantern.example/checks/method/",
        "url": "https://lantern.example/checks/",
        "verificationFactCheckingPolicy": "https://lantern.example/checks/method/",
      }
    `);
  });

  test('has no address of a policy while the site has none', () => {
    const { publisher: owner } = responsible;
    expect(buildOrganization(publicationOf({}, { publisher: owner }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsMediaOrganization',
      name: 'Lantern Trust',
    });
  });
});

test('a list names claims and their places, and holds no review', () => {
  const { addresses } = publicationOf({}, responsible);
  expect(buildItemList([claim('red')], addresses, 51).itemListElement).toEqual([
    {
      '@type': 'ListItem',
      position: 51,
      name: 'The lantern was red.',
      url: 'https://lantern.example/checks/claims/red/',
    },
  ]);
});

test('a breadcrumb leads from the home page', () => {
  const { addresses } = publicationOf({});
  const crumbs = [
    { name: 'Lantern checks', path: '/checks/' },
    { name: 'Claims', path: '/checks/claims/' },
  ];
  expect(buildBreadcrumb(crumbs, addresses).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Lantern checks' },
    { '@type': 'ListItem', position: 2, name: 'Claims' },
  ]);
});
