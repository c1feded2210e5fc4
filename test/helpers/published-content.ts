import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dayOf, readClock } from '../../src/engine/read/clock.ts';
import { git } from './git.ts';

/**
 * Makes the repository that the published test site is built from: the real content, with a history in which a
 * verdict changed with a reason, a reasoning changed without one, and a review was taken away.
 */
export const publishedContent = '.build/test/published-content/content';

/** What the history did, for the tests that look for it. */
export const publishedHistory = {
  corrected: '2018-asking-improved-pay',
  verdictBefore: 'unproven',
  reason: 'An earlier version of this test site had another verdict.',
  changed: '2018-expanded-services',
  dropped: 'A sentence that was taken out.',
  removed: '2018-taken-away',
} as const;

if (import.meta.main) await makeRepository(path.dirname(publishedContent));

async function makeRepository(folder: string): Promise<void> {
  const { corrected, changed, dropped, removed, verdictBefore, reason } = publishedHistory;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp('content', publishedContent, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const now = await readClock('content');
  await edit(corrected, (text) => text.replace(/^verdict: .*$/m, `verdict: ${verdictBefore}`));
  await edit(changed, (text) => `${text}\n${dropped}\n`);
  await writeFile(placeOf(removed), await readFile(placeOf(changed)));
  commit(folder, new Date(now.getTime() - 60_000));
  const real = (slug: string) => readFile(placeOf(slug, 'content'), 'utf8');
  const correction = { date: dayOf(now), change: reason, verdictBefore };
  const withReason = (await real(corrected)).replace(
    /^sources:$/m,
    `corrections:\n  - ${JSON.stringify(correction)}\nsources:`,
  );
  await writeFile(placeOf(corrected), withReason);
  await writeFile(placeOf(changed), await real(changed));
  await rm(placeOf(removed));
  commit(folder, now);
}

function placeOf(slug: string, content: string = publishedContent): string {
  return path.join(content, 'claims', slug.slice(0, 4), `${slug}.md`);
}

async function edit(slug: string, change: (text: string) => string): Promise<void> {
  await writeFile(placeOf(slug), change(await readFile(placeOf(slug), 'utf8')));
}

function commit(folder: string, moment: Date): void {
  const date = moment.toISOString();
  git(folder, 'add', '--all');
  process.env['GIT_COMMITTER_DATE'] = date;
  git(folder, 'commit', '--quiet', '--message', 'Change', '--date', date);
}
