import { expect, test } from 'vitest';
import { checkContent } from '../../../src/engine/check/check-content.ts';
import { findSilentChanges } from '../../../src/engine/check/silent-changes.ts';
import type { Site } from '../../../src/engine/model/site.ts';
import { parseContent } from '../../../src/engine/read/parse-content.ts';
import { claimFile } from '../../helpers/claim-file.ts';
import { placesOf } from '../../helpers/check-files.ts';
import { lanternDay, lanternSite } from '../../helpers/lantern-site.ts';

const published = { ...lanternSite, publishedSince: '2026-02-01' };

async function compare(before: object, after: object, site: Site = published) {
  const load = async (fields: object) => {
    const text = claimFile({ ...fields });
    const parsed = parseContent([{ file: 'claims/2026/red.md', text }]);
    return { ...(await checkContent(parsed, { site, today: lanternDay })), texts: parsed.texts };
  };
  const current = await load(after);
  return findSilentChanges((await load(before)).catalog, current.catalog, (file) =>
    current.texts.get(file),
  );
}

const correction = { date: '2026-03-01', change: 'The log was misread.', verdictBefore: 'right' };

test('reports a verdict that changed without a correction, at the verdict', async () => {
  const diagnostics = await compare({}, { verdict: 'wrong' });
  expect(placesOf(diagnostics)).toEqual(['claims/2026/red.md:12:10 verdict-changed-silently']);
  expect(diagnostics[0]?.message).toBe(
    'The published verdict changes from `right` to `wrong`, without a correction.',
  );
});

test('reports one whose only correction is older', async () => {
  const before = { corrections: [correction] };
  expect(await compare(before, { verdict: 'wrong', ...before })).toHaveLength(1);
});

test.each([
  [
    'with a correction that names the verdict before',
    {},
    { verdict: 'wrong', corrections: [correction] },
  ],
  ['of a draft', { draft: true }, { verdict: 'wrong' }],
  [
    'that is withdrawn',
    {},
    { verdict: 'wrong', withdrawn: { date: '2026-03-01', reason: 'No source holds.' } },
  ],
  ['that stays the same', {}, { finding: 'It was, says the log.' }],
])('accepts a verdict %s', async (_, before, after) => {
  expect(await compare(before, after)).toEqual([]);
});

test('asks nothing of a site that nobody has published', async () => {
  expect(await compare({}, { verdict: 'wrong' }, lanternSite)).toEqual([]);
});
