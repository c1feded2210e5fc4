import { expect, test } from 'vitest';
import type { ReviewChange } from '../../../src/engine/history/history.ts';
import type { Claim } from '../../../src/engine/model/claim.ts';
import { explainChange } from '../../../src/engine/publish/describe-change.ts';
import { present } from '../../../src/engine/publish/present.ts';
import { collectChanges, type Change } from '../../../src/engine/publish/changes.ts';
import { claim } from '../catalog/collection.ts';
import { historyOf, publicationOf, told } from './publication.ts';

/** What was told before the history was joined, in the order of the log. */
const changesOf = (claims: Claim[], publishedSince?: string) =>
  collectChanges(publicationOf({ claims }, publishedSince ? { publishedSince } : {})).map(
    ({ slug, kind, date, reason, verdictBefore, verdictAfter }) =>
      present({ slug, kind, date, reason, verdictBefore, verdictAfter }),
  );

const joined = (claims: Claim[], changes: ReviewChange[]) =>
  collectChanges(
    publicationOf({ claims }, { publishedSince: '2026-01-01' }, historyOf(...changes)),
  );

/** `date kind mark reason; before → after`, newest first. */
const lines = (changes: readonly Change[]) =>
  changes.map(({ date, kind, mark, reason = '–', verdictBefore, verdictAfter }) => {
    const verdicts = verdictBefore ? `; ${verdictBefore} → ${verdictAfter ?? '–'}` : '';
    return `${date} ${kind} ${mark} ${reason}${verdicts}`;
  });

test('nothing has changed before anything was published', () => {
  expect(
    changesOf([claim('red', { corrections: [{ date: '2026-03-01', change: 'Lit.' }] })]),
  ).toEqual([]);
});

test('a review comes out on its day, or with the site', () => {
  const claims = [claim('late', { published: '2026-03-01' }), claim('early')];
  expect(changesOf(claims, '2026-02-15')).toEqual([
    { slug: 'late', kind: 'published', date: '2026-03-01' },
    { slug: 'early', kind: 'published', date: '2026-02-15' },
  ]);
});

test('drafts and reviews still to come are not in it', () => {
  const claims = [
    claim('draft', { draft: true, verdict: undefined }),
    claim('coming', { published: '2027-01-01', reviewed: '2027-01-01' }),
  ];
  expect(changesOf(claims, '2026-01-01')).toEqual([]);
});

test('a correction tells the verdict before and the one it was changed to', () => {
  const corrections = [
    { date: '2026-05-01', change: 'To right.', verdictBefore: 'partly' },
    { date: '2026-03-01', change: 'To partly.', verdictBefore: 'wrong' },
    { date: '2026-04-01', change: 'A comma.' },
  ];
  expect(changesOf([claim('red', { corrections })], '2026-01-01')).toEqual([
    {
      slug: 'red',
      kind: 'corrected',
      date: '2026-05-01',
      reason: 'To right.',
      verdictBefore: 'partly',
      verdictAfter: 'right',
    },
    { slug: 'red', kind: 'corrected', date: '2026-04-01', reason: 'A comma.' },
    {
      slug: 'red',
      kind: 'corrected',
      date: '2026-03-01',
      reason: 'To partly.',
      verdictBefore: 'wrong',
      verdictAfter: 'partly',
    },
    { slug: 'red', kind: 'published', date: '2026-02-01' },
  ]);
});

test('a withdrawal gives its reason, and corrections before publication do not count', () => {
  const fields = {
    corrections: [{ date: '2026-01-15', change: 'Lit.' }],
    withdrawn: { date: '2026-06-01', reason: 'It was wrong.' },
  };
  expect(changesOf([claim('red', fields)], '2026-02-01')).toEqual([
    { slug: 'red', kind: 'withdrawn', date: '2026-06-01', reason: 'It was wrong.' },
    { slug: 'red', kind: 'published', date: '2026-02-01' },
  ]);
});

test('a change of the history and the correction that came with it are one', () => {
  const corrections = [
    { date: '2026-05-01', change: 'It was partly red.', verdictBefore: 'wrong' },
  ];
  const differences = [{ part: 'verdict' as const, before: 'wrong', after: 'right' }];
  const changes = joined([claim('red', { corrections })], [told({ corrections, differences })]);
  expect(lines(changes)).toEqual([
    '2026-05-02 corrected corrected-2026-05-01 It was partly red.; wrong → right',
    '2026-02-01 published published –',
  ]);
  expect(changes[0]).toMatchObject({ commit: '0123456789abcdef', differences });
});

test('a change without a reason is told as such, with what differs', () => {
  const publication = publicationOf(
    { claims: [claim('red')] },
    { publishedSince: '2026-01-01' },
    historyOf(told()),
  );
  const [change] = collectChanges(publication);
  expect(change).toMatchObject({ kind: 'changed', mark: 'changed-0123456789' });
  expect(change && explainChange(change, publication)).toBe(
    'No reason was given. Changed: the finding.',
  );
});

test('a reason that is given later joins the verdict that it explains, also past a draft', () => {
  const corrections = [{ date: '2026-06-01', change: 'It was blue.', verdictBefore: 'right' }];
  const changes = [
    told({ differences: [{ part: 'verdict', before: 'right', after: '' }] }),
    told({
      day: '2026-05-03',
      commit: 'fedcba9876543210',
      differences: [{ part: 'verdict', before: '', after: 'wrong' }],
    }),
  ];
  expect(lines(joined([claim('red', { corrections, verdict: 'wrong' })], changes))).toEqual([
    '2026-05-03 corrected corrected-2026-06-01 It was blue.; right → wrong',
    '2026-05-02 changed changed-0123456789 –; right → –',
    '2026-02-01 published published –',
  ]);
});

test('a correction that changed no words stands beside the changes of the history', () => {
  const corrections = [{ date: '2026-06-01', change: 'The map was missing.' }];
  expect(lines(joined([claim('red', { corrections })], [told()]))).toEqual([
    '2026-06-01 corrected corrected-2026-06-01 The map was missing.',
    '2026-05-02 changed changed-0123456789 –',
    '2026-02-01 published published –',
  ]);
});

test('a withdrawal is told once, by the day on which readers saw it', () => {
  const withdrawn = { date: '2026-05-01', reason: 'Another lantern.' };
  const differences = [{ part: 'withdrawal' as const, before: '', after: 'Another lantern.' }];
  expect(lines(joined([claim('red', { withdrawn })], [told({ differences })]))).toEqual([
    '2026-05-02 withdrawn withdrawn-0123456789 Another lantern.',
    '2026-02-01 published published –',
  ]);
});

test('a review whose file is gone stays in the log, and so does one that is a draft again', () => {
  const changes = [
    told({ kind: 'removed', slug: 'gone', differences: [] }),
    told({ slug: 'draft', differences: [{ part: 'verdict', before: 'right', after: '' }] }),
  ];
  const found = joined([claim('draft', { draft: true, verdict: undefined })], changes);
  expect(found.map(({ slug, kind, claim: there }) => [slug, kind, there?.slug])).toEqual([
    ['draft', 'changed', 'draft'],
    ['gone', 'removed', undefined],
  ]);
});

test('two corrections of a day keep marks of their own', () => {
  const corrections = [
    { date: '2026-05-01', change: 'One.' },
    { date: '2026-05-01', change: 'Two.' },
  ];
  const changes = [
    told({ corrections: corrections.slice(0, 1) }),
    told({ corrections: corrections.slice(1), commit: 'fedcba9876543210' }),
  ];
  const marks = joined([claim('red', { corrections })], changes).map(({ mark }) => mark);
  expect(marks).toEqual(['corrected-2026-05-01-2', 'corrected-2026-05-01', 'published']);
});
