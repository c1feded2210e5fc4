import { expect, test } from 'vitest';
import { placePage, subjectOf } from '../../../src/site/build/page-file.ts';

const page = (pathname: string) => placePage({ pathname, route: { type: 'page' } }, '/checks/');
const endpoint = (pathname: string) =>
  placePage({ pathname, route: { type: 'endpoint' } }, '/checks/');

test('a page is a folder’s index; the one for what is missing is a file', () => {
  expect(page('/')).toEqual({ url: '/checks/', file: 'index.html' });
  expect(page('/claims/2024-a-claim/')).toEqual({
    url: '/checks/claims/2024-a-claim/',
    file: 'claims/2024-a-claim/index.html',
  });
  expect(page('/404')).toEqual({ url: '/checks/404/', file: '404.html' });
  expect(page('/claims/é/').file).toBe('claims/%C3%A9/index.html');
});

test('an endpoint is a file under its own name', () => {
  expect(endpoint('/robots.txt')).toEqual({ url: '/checks/robots.txt', file: 'robots.txt' });
  expect(endpoint('/search/index.bin/').file).toBe('search/index.bin');
  expect(endpoint('/_redirects')).toEqual({ url: '/checks/_redirects/', file: '_redirects' });
});

test('what is about one thing has one subject', () => {
  const about = [
    '/claims/2024-a-claim/',
    '/api/v1/claims/2024-a-claim.json',
    '/embed/2024-a-claim.svg',
    '/embed/2024-a-claim/',
  ];
  expect(new Set(about.map((pathname) => subjectOf({ pathname })))).toEqual(
    new Set(['2024-a-claim']),
  );
});
