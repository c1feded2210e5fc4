import type { Correction } from '../model/correction.ts';
import type { Difference } from './compare-versions.ts';

/** What one commit of the default branch did to a review that readers could see. */
export interface ReviewChange {
  kind: 'changed' | 'removed' | 'restored';
  /** The claim’s present slug, or its last one. */
  slug: string;
  /** Its sentence as it stood after the change. */
  claim: string;
  /** The day on which the change came to the default branch. */
  day: string;
  commit: string;
  /** Path of its file below the content folder at that commit. */
  file: string;
  differences: Difference[];
  /** The reasons that came with it. */
  corrections: Correction[];
}

/**
 * What the repository knows of the published reviews: nothing while the site is unpublished; unknown where the
 * history is missing or was cut off; else every change, oldest first.
 */
export type History =
  | { state: 'unpublished' }
  | { state: 'unknown'; reason: 'no-git' | 'shallow' }
  | { state: 'known'; since: string; changes: readonly ReviewChange[] };
