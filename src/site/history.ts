import type { Difference } from '../engine/history/compare-versions.ts';
import type { ReviewChange } from '../engine/history/history.ts';
import { compareWords, replaceWhole, type WordRun } from '../engine/history/word-changes.ts';
import { readHistory } from '../engine/read/git-history.ts';
import { findPaths, pathFromRoot } from '../engine/read/paths.ts';
import { catalog, today } from './catalog.ts';
import { site } from './config.ts';
import { findVerdict } from './names.ts';
import { say } from './say.ts';

const { contentDir } = findPaths();

/** What the repository knows of the published reviews, read once a build. The check refuses silent changes. */
export const history = await readHistory({ contentDir, catalog, today });

/** Every change, newest first. */
export const changes: readonly ReviewChange[] =
  history.state === 'known' ? history.changes.toReversed() : [];

const byClaim = Map.groupBy(changes, ({ slug }) => slug);

/** The changes of one review, newest first. */
export function changesOf(slug: string): readonly ReviewChange[] {
  return byClaim.get(slug) ?? [];
}

/** The file as a commit has it, where the repository has an address. */
export function fileAtCommit({ commit, file }: ReviewChange): string | undefined {
  if (site.repository === undefined) return undefined;
  return `${site.repository}/blob/${commit}/${pathFromRoot(contentDir)}/${file}`;
}

/** A difference for people: what it is in, and the words that went and came. */
export interface ShownDifference {
  name: string;
  /** Short enough for a list of many changes. */
  isBrief: boolean;
  words: WordRun[];
}

export function describeDifference(difference: Difference): ShownDifference {
  const { part, before, after } = difference;
  // No page lists one article’s quotations together: a list of many claims leaves them to the claims’ pages.
  const isBrief = part !== 'reasoning' && part !== 'source-field' && part !== 'quote';
  if (part === 'verdict') {
    const words = replaceWhole(labelOf(before), labelOf(after));
    return { name: say('claim.verdict'), isBrief, words };
  }
  const words = compareWords(before, after);
  if (part !== 'source-field') return { name: say(`history.${part}`), isBrief, words };
  const title = catalog.works.get(difference.source)?.work.title ?? difference.source;
  const field = say(`history.source.${difference.field}`);
  return { name: say('history.source-field', { title, field }), isBrief, words };
}

function labelOf(verdict: string): string {
  return verdict === '' ? say('claim.draft') : (findVerdict(verdict)?.label ?? verdict);
}
