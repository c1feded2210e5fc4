import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CheckedPage } from '../../../src/engine/publish/check-markup.ts';
import { refuseWrongMarkup } from '../../../src/site/build/refuse-markup.ts';

const outDir = mkdtempSync(path.join(os.tmpdir(), 'refuse-markup-'));
mkdirSync(path.join(outDir, 'method'));
writeFileSync(path.join(outDir, 'method/index.html'), '');
afterAll(() => {
  rmSync(outDir, { recursive: true });
});
const job = { outDir, basePath: '/checks/' };
const expectation = {
  site: { url: 'https://lantern.example' },
  reviewed: new Set(['/checks/claims/red/', '/checks/claims/blue/']),
};

function page(slug: string, rest: Partial<CheckedPage> = {}): CheckedPage {
  return { path: `/checks/claims/${slug}/`, problems: [], names: [], policies: [], ...rest };
}
const workers = (...lots: CheckedPage[][]) =>
  lots.map((pages) => ({ files: [], pages, expectation }));
const policy = (address: string) =>
  page('red', { policies: [['publishingPrinciples', `https://lantern.example${address}`]] });

test('lets pages pass that several threads have made and found right', () => {
  const made = workers([policy('/checks/method/')], [page('blue')]);
  expect(() => {
    refuseWrongMarkup(made, job, true);
  }).not.toThrow();
});

test('refuses what one page shows, also in a part of a site', () => {
  const wrong = page('red', {
    problems: [{ path: '/checks/claims/red/', severity: 'error', message: 'It is wrong.' }],
  });
  expect(() => {
    refuseWrongMarkup(workers([wrong]), job, false);
  }).toThrow('/checks/claims/red/: It is wrong.');
});

test('refuses what shows only between pages of several threads, once the site is whole', () => {
  const names: CheckedPage['names'] = [['@id', 'review-1']];
  const twice = workers([page('red', { names })], [page('blue', { names })]);
  expect(() => {
    refuseWrongMarkup(twice, job, true);
  }).toThrow('/checks/claims/blue/: The review `review-1` stands on /checks/claims/red/ too.');
  expect(() => {
    refuseWrongMarkup(twice, job, false);
  }).not.toThrow();
});

test.each(['/checks/complaints/', '/method/'])(
  'refuses a policy at %s, which is not there',
  (address) => {
    expect(() => {
      refuseWrongMarkup(workers([policy(address), page('blue')]), job, true);
    }).toThrow(`leads to https://lantern.example${address}, which the site does not have`);
  },
);
