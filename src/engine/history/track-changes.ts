import { isPublic, parseVersion, type ClaimVersion } from './claim-version.ts';
import { compareVersions, newCorrections } from './compare-versions.ts';
import type { ReviewChange } from './history.ts';

/** What a commit did to one file; a text that is missing was not there. */
export interface FileChange {
  /** The name of the claim, which is that of its file. */
  slug: string;
  file: string;
  before?: string;
  after?: string;
}

/** A commit of the default branch, with its day. */
export interface HistoryCommit {
  id: string;
  day: string;
  files: readonly FileChange[];
}

/** Where a claim stands while its history is followed. */
interface Track {
  version: ClaimVersion;
  /** Readers have been able to see it. */
  wasPublic: boolean;
  isRemoved: boolean;
}

/**
 * Follows each claim through the commits, oldest first, under its present name (`nameNow`), and tells every
 * difference in what readers could see. A review that has been seen stays under watch as a draft too.
 */
export function trackChanges(
  commits: readonly HistoryCommit[],
  nameNow: (slug: string) => string,
): ReviewChange[] {
  const tracks = new Map<string, Track>();
  return commits.flatMap(({ id: commit, day, files }) =>
    mergeFiles(files, nameNow).flatMap((change): ReviewChange[] => {
      const { slug, file } = change;
      const told = followFile(change, { tracks, day });
      return told === undefined ? [] : [{ ...told, slug, file, day, commit }];
    }),
  );
}

/** A file that moved is one change: gone in one place, there in another. */
function mergeFiles(files: readonly FileChange[], nameNow: (slug: string) => string): FileChange[] {
  const merged = new Map<string, FileChange>();
  for (const change of files) {
    const slug = nameNow(change.slug);
    const other = merged.get(slug);
    const file = change.after === undefined && other !== undefined ? other.file : change.file;
    merged.set(slug, { ...other, ...change, slug, file });
  }
  return [...merged.values()];
}

type Told = Pick<ReviewChange, 'kind' | 'claim' | 'differences' | 'corrections'>;

function followFile(
  { slug, before: textBefore, after: textAfter }: FileChange,
  { tracks, day }: { tracks: Map<string, Track>; day: string },
): Told | undefined {
  const track = tracks.get(slug);
  const before =
    track?.version ?? (textBefore === undefined ? undefined : parseVersion(textBefore));
  const after = textAfter === undefined ? undefined : parseVersion(textAfter);
  if (after === undefined && textAfter !== undefined) return undefined;
  const wasPublic = before !== undefined && ((track?.wasPublic ?? false) || isPublic(before, day));
  const version = after ?? before;
  if (version === undefined) return undefined;
  tracks.set(slug, { version, wasPublic, isRemoved: after === undefined });
  if (before === undefined || !wasPublic) return undefined;
  if (after === undefined)
    return { kind: 'removed', claim: before.claim, differences: [], corrections: [] };
  const differences = compareVersions(before, after);
  const kind = track?.isRemoved ? 'restored' : 'changed';
  if (kind === 'changed' && differences.length === 0) return undefined;
  return { kind, claim: after.claim, differences, corrections: newCorrections(before, after) };
}
