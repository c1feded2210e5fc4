import { expect, test } from 'vitest';
import type { Difference } from '../../../src/engine/history/compare-versions.ts';
import type { Claim } from '../../../src/engine/model/claim.ts';
import { editionsOf } from '../../../src/engine/publish/editions.ts';
import { claim } from '../catalog/collection.ts';
import { historyOf, publicationOf, told } from './publication.ts';

const verdict = (before: string, after: string): Difference => ({ part: 'verdict', before, after });

/** `number verdict finding from–until by`, of a claim with these changes as the history tells them. */
function editions(checked: Claim, differences: Record<string, Difference[]> = {}): string[] {
  const changes = Object.entries(differences).map(([day, each]) =>
    told({ day, commit: day, differences: each }),
  );
  const publication = publicationOf(
    { claims: [checked] },
    { publishedSince: '2026-01-01' },
    historyOf(...changes),
  );
  return editionsOf(checked, publication).map(
    ({ number, verdict: id, finding = '?', from, replaced }) =>
      `${number} ${id} ${finding} ${from}–${replaced?.date ?? ''} ${replaced?.verdict ?? ''}`.trim(),
  );
}

test('a review that never changed has one', () => {
  expect(editions(claim('red', { finding: 'So.' }))).toEqual(['1 right So. 2026-02-01–']);
});

test('each has the words of its time, and says when it was replaced and by what', () => {
  const differences = {
    '2026-03-01': [verdict('wrong', 'partly'), finding('No.', 'In part.')],
    '2026-04-01': [finding('In part.', 'In a small part.')],
    '2026-05-01': [verdict('partly', 'right'), finding('In a small part.', 'Yes.')],
  };
  expect(editions(claim('red', { finding: 'Yes.' }), differences)).toEqual([
    '1 wrong No. 2026-02-01–2026-03-01 partly',
    '2 partly In a small part. 2026-03-01–2026-05-01 right',
    '3 right Yes. 2026-05-01–',
  ]);
});

function finding(before: string, after: string): Difference {
  return { part: 'finding', before, after };
}

test('does not know the finding where only the front matter tells of the change', () => {
  const corrections = [{ date: '2026-03-01', change: 'It was.', verdictBefore: 'wrong' }];
  expect(editions(claim('red', { finding: 'Yes.', corrections }))).toEqual([
    '1 wrong ? 2026-02-01–2026-03-01 right',
    '2 right Yes. 2026-03-01–',
  ]);
});

test('a time as a draft between two verdicts is no verdict', () => {
  const differences = {
    '2026-03-01': [verdict('wrong', '')],
    '2026-04-01': [verdict('', 'right')],
  };
  expect(editions(claim('red', { finding: 'Yes.' }), differences)).toEqual([
    '1 wrong Yes. 2026-02-01–2026-03-01 right',
    '2 right Yes. 2026-04-01–',
  ]);
});

test('a verdict that came back as it was has one number', () => {
  const differences = {
    '2026-03-01': [verdict('right', '')],
    '2026-04-01': [verdict('', 'right')],
  };
  expect(editions(claim('red', { finding: 'Yes.' }), differences)).toEqual([
    '1 right Yes. 2026-02-01–',
  ]);
});

test('a review that is a draft again keeps the verdict that it had', () => {
  const draft = claim('red', { draft: true, verdict: undefined, finding: 'Yes.' });
  expect(editions(draft, { '2026-03-01': [verdict('right', '')] })).toEqual([
    '1 right Yes. 2026-02-01–2026-03-01',
  ]);
  expect(editions(draft)).toEqual([]);
});
