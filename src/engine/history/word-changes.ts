import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, went or came. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** How much of what stayed is shown on each side of a change, in characters. */
const surroundings = 60;
/** What stayed between two changes is counted to them up to this length, so that a rewritten sentence reads whole. */
const longestJoin = 12;
/** Texts that differ more are shown as replaced whole: telling word from word would take too long. */
const mostEdits = 1000;

/** The words of two texts side by side; long stretches that stayed are cut short with `…`. */
export function compareWords(before: string, after: string): WordRun[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return replaceWhole(before, after);
  const runs: WordRun[] = [];
  let removed = '';
  let added = '';
  for (const [index, change] of changes.entries()) {
    const isInside = removed + added !== '' && index < changes.length - 1;
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (isInside && change.value.length <= longestJoin && !change.value.includes('\n')) {
      removed += change.value;
      added += change.value;
    } else {
      runs.push(...replaceWhole(removed, added), { kind: 'same', text: change.value });
      removed = added = '';
    }
  }
  return shortenSame([...runs, ...replaceWhole(removed, added)]);
}

/** One text struck out and the other put in its place. */
export function replaceWhole(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** Keeps the words next to a change: at the head of a text those after it, at its tail those before. */
function shortenSame(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const head = index > 0 ? run.text.slice(0, surroundings) : '';
    const tail = index < runs.length - 1 ? run.text.slice(-surroundings) : '';
    if (run.text.length <= head.length + tail.length + 1) return run;
    return { ...run, text: `${head.replace(/\S*$/, '')}…${tail.replace(/^\S*/, '')}` };
  });
}
