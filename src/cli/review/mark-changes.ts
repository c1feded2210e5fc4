import { diffWordsWithSpace, type Change } from 'diff';
import type { PhrasingContent } from 'mdast';
import { deleted, inserted, text } from './sheet-nodes.ts';

/** How much of what stayed the same is shown around a change, in characters. */
const surroundings = 80;
/** What stayed the same between two changes is shown on both sides up to this length. */
const longestJoin = 12;
/** Texts that differ more are shown as replaced whole: telling word from word would take too long. */
const mostEdits = 5000;

/** The words of two texts: what went struck out, what came marked, what stayed shortened. */
export function markChanges(before: string, after: string): PhrasingContent[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? [
    { value: before, removed: true, added: false, count: 1 },
    { value: after, removed: false, added: true, count: 1 },
  ];
  const runs = joinRuns(changes);
  return runs.flatMap(({ kept, removed, added }, index) => [
    ...(kept === ''
      ? []
      : [
          text(
            shorten(kept, {
              isFirst: index === 0,
              isLast: index === runs.length - 1 && removed + added === '',
            }),
          ),
        ]),
    ...(removed === '' ? [] : [deleted(removed)]),
    ...(added === '' ? [] : [inserted(added)]),
  ]);
}

/** What stayed, and what came after it in place of what. */
interface Run {
  kept: string;
  removed: string;
  added: string;
}

/**
 * Joins changes that only a word or two keep apart, so that a sentence that was rewritten is read as one: first
 * the old words, then the new ones.
 */
function joinRuns(changes: readonly Change[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { kept: '', removed: '', added: '' };
  for (const [index, { value, added, removed }] of changes.entries()) {
    if (added) run.added += value;
    else if (removed) run.removed += value;
    else if (
      isBetweenChanges(index, changes.length) &&
      value.length <= longestJoin &&
      !value.includes('\n')
    ) {
      run.removed += value;
      run.added += value;
    } else {
      runs.push(run);
      run = { kept: value, removed: '', added: '' };
    }
  }
  return [...runs, run].filter(({ kept, removed, added }) => kept + removed + added !== '');
}

function isBetweenChanges(index: number, length: number): boolean {
  return index > 0 && index < length - 1;
}

function shorten(
  value: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): string {
  const head = isFirst ? '' : value.slice(0, surroundings);
  const tail = isLast ? '' : value.slice(-surroundings);
  return value.length <= head.length + tail.length + 1
    ? value
    : `${head}${isFirst ? '' : ' '}… ${tail}`;
}
