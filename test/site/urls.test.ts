import { expect, test } from 'vitest';
import { normalizeBase } from '../../src/site/environment.ts';
import { buildUrls } from '../../src/site/urls.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['checks', '/checks/'],
  ['/checks', '/checks/'],
  ['/checks/', '/checks/'],
  ['//a/b//', '/a/b/'],
])('reads the base path %j as %j', (given, base) => {
  expect(normalizeBase(given)).toBe(base);
});

test('puts every address below the base path and ends it with a slash', () => {
  const urls = buildUrls('/checks/');
  const addresses = [
    urls.home(),
    urls.claims(),
    urls.claims(2),
    urls.claim('a-claim'),
    urls.claimant('someone', 3),
    urls.article('a'),
    urls.topic('pay'),
    urls.year('2018'),
    urls.story('s'),
    urls.source('w'),
    urls.publisher('p'),
    urls.verdict('v'),
    urls.search(),
    urls.method(),
    urls.about(),
    urls.corrections(),
    urls.correctionsPolicy(),
    urls.complaints(),
    urls.contribute(),
    urls.rules(),
    urls.rule('r'),
  ];
  expect(addresses.filter((address) => !/^\/checks\/([a-z0-9-]+\/)*$/.test(address))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('leaves the number out of the address of a list’s first page', () => {
  const urls = buildUrls('/');
  expect([urls.claims(1), urls.claims(2), urls.topic('pay', 1), urls.topic('pay', 2)]).toEqual([
    '/claims/',
    '/claims/2/',
    '/topics/pay/',
    '/topics/pay/2/',
  ]);
});

test('writes a query into the address of the search page', () => {
  expect(buildUrls('/checks/').search('30% & more')).toBe('/checks/search/?q=30%25%20%26%20more');
});

test('moves paths written from the root, and knows a whole address only with a host', () => {
  expect(buildUrls('/checks/').path('/method/')).toBe('/checks/method/');
  expect(buildUrls('/checks/').absolute('/checks/method/')).toBeUndefined();
  expect(buildUrls('/checks/', 'https://example.org').absolute('/checks/method/')).toBe(
    'https://example.org/checks/method/',
  );
});
