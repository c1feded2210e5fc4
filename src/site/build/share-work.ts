import { isFirstThread, isOwn, searchSubject } from '../part.ts';
import { subjectOf, type PagePath } from './page-file.ts';

/** Few enough that no thread waits long for the last, enough that taking them costs nothing. */
const subjectsAtOnce = 4;

/** The pages of this build, of which each thread takes some. */
export interface SharedWork<Page> {
  /** Pages that no other thread makes, one after the other what is about the same. */
  take(): Generator<Page>;
  /** How many all threads make. */
  total: number;
}

/**
 * Shares the pages among threads that each have the list of all, in the same order. What is about the same is made by
 * one thread, so that what was parsed for a page serves the files beside it; the search by the first, which alone has
 * the index.
 */
export function shareWork<Page extends Pick<PagePath, 'pathname'>>(
  pages: readonly Page[],
  { taken }: { taken: Int32Array },
): SharedWork<Page> {
  const bySubject = Map.groupBy(
    pages.filter((page) => isOwn(subjectOf(page))),
    subjectOf,
  );
  const search = bySubject.get(searchSubject) ?? [];
  bySubject.delete(searchSubject);
  const groups = [...bySubject.values()];
  return {
    *take() {
      if (isFirstThread()) yield* search;
      for (let at = takePiece(taken); at < groups.length; at = takePiece(taken))
        for (const group of groups.slice(at, at + subjectsAtOnce)) yield* group;
    },
    total: search.length + groups.reduce((sum, group) => sum + group.length, 0),
  };
}

/** The place of the first subject in a piece of the work that nobody has taken before. */
function takePiece(taken: Int32Array): number {
  return Atomics.add(taken, 0, 1) * subjectsAtOnce;
}
