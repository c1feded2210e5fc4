import { collectChanges, type Change } from '../engine/publish/changes.ts';
import { isListed, nameDifference } from '../engine/publish/describe-change.ts';
import type { Difference } from '../engine/history/compare-versions.ts';
import { compareWords, replaceWhole, type WordRun } from '../engine/history/word-changes.ts';
import { findVerdict } from '../engine/model/verdict.ts';
import { site } from './config.ts';
import { publication } from './publication.ts';
import { contentPrefix } from './repository.ts';
import { say } from './say.ts';

/** Every change to a published review, newest first: what the log of corrections tells. */
export function loggedChanges(): Change[] {
  return collectChanges(publication).filter(({ kind }) => kind !== 'published');
}

/** The file as a commit has it, where the repository has an address. */
export function fileAtCommit({ commit, file }: Pick<Change, 'commit' | 'file'>) {
  if (site.repository === undefined || commit === undefined || file === undefined) return undefined;
  return `${site.repository}/blob/${commit}/${contentPrefix}${file}`;
}

/** A difference for people: what it is in, and the words that went and came. */
export interface ShownDifference {
  name: string;
  /** Told in lists of many claims too. */
  isListed: boolean;
  words: WordRun[];
}

export function describeDifference(difference: Difference): ShownDifference {
  const { part, before, after } = difference;
  const words =
    part === 'verdict'
      ? replaceWhole(labelOf(before), labelOf(after))
      : compareWords(before, after);
  return {
    name: nameDifference(difference, publication),
    isListed: isListed(difference),
    words,
  };
}

function labelOf(verdict: string): string {
  return verdict === '' ? say('claim.draft') : (findVerdict(verdict, site)?.label ?? verdict);
}
