import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, went or came. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** How much of what stayed is shown on each side of a change, in characters. */
const surroundings = 60;
/** Texts that differ more are shown as replaced whole: telling word from word would take too long. */
const mostEdits = 1000;

/** The words of two texts side by side; long stretches that stayed are cut short with `…`. */
export function compareWords(before: string, after: string): WordRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })?.map(
    ({ value, added, removed }): WordRun => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  ) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return runs
    .filter(({ text }) => text !== '')
    .map((run, index) =>
      run.kind === 'same'
        ? { ...run, text: shorten(run.text, { head: index > 0, tail: index < runs.length - 1 }) }
        : run,
    );
}

/** Keeps the words next to a change: at the head of the text those after it, at its tail those before. */
function shorten(text: string, next: { head: boolean; tail: boolean }): string {
  const head = next.head ? text.slice(0, surroundings) : '';
  const tail = next.tail ? text.slice(-surroundings) : '';
  if (text.length <= head.length + tail.length + 1) return text;
  return `${head.replace(/\S*$/, '')}…${tail.replace(/^\S*/, '')}`;
}
