import type { History } from '../../engine/history/history.ts';

/** The pages say so too; whoever builds them may be able to mend it. */
export function warnOfLostHistory(history: History): void {
  if (history.state !== 'unknown') return;
  console.error(
    history.reason === 'shallow'
      ? 'Warning: the repository is a shallow clone, so the pages cannot tell the changes of published reviews.'
      : 'Warning: Git tells nothing of the content folder, so the pages cannot tell the changes of published reviews; `git log` there says why.',
  );
}
