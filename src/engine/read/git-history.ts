import type { Catalog } from '../catalog/catalog.ts';
import type { History } from '../history/history.ts';
import { trackChanges, type HistoryCommit } from '../history/track-changes.ts';
import { readBlobs } from './git-blobs.ts';
import { readGitLog, type LoggedCommit } from './git-log.ts';
import { runGit } from './run-git.ts';

export interface HistoryOptions {
  contentDir: string;
  catalog: Pick<Catalog, 'site' | 'claims'>;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Every change to a published review, from the repository that holds the content; Git runs once for all. */
export async function readHistory(options: HistoryOptions): Promise<History> {
  const { contentDir, catalog, today } = options;
  const since = catalog.site.publishedSince;
  if (since === undefined) return { state: 'unpublished' };
  const shallow = await runGit(contentDir, ['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString().trim() === 'true') return { state: 'unknown', reason: 'shallow' };
  const log = await readGitLog(contentDir, today);
  // A folder that Git does not follow has no commits either.
  if (log === undefined || (log.length === 0 && catalog.claims.length > 0))
    return { state: 'unknown', reason: 'no-git' };
  const counted = log.filter(({ day }) => day >= since);
  const commits = await addTexts(contentDir, counted);
  return { state: 'known', since, changes: trackChanges(commits, presentNames(catalog)) };
}

async function addTexts(
  folder: string,
  commits: readonly LoggedCommit[],
): Promise<HistoryCommit[]> {
  const ids = commits.flatMap(({ files }) =>
    files.flatMap(({ blobBefore = [], blobAfter = [] }) => [blobBefore, blobAfter].flat()),
  );
  const texts = await readBlobs(folder, new Set(ids));
  return commits.map(({ id, day, files }) => ({
    id,
    day,
    files: files.map(({ slug, file, blobBefore = '', blobAfter = '' }) => {
      const [before, after] = [texts.get(blobBefore), texts.get(blobAfter)];
      return {
        slug,
        file,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      };
    }),
  }));
}

/** A claim that was renamed keeps its earlier names as aliases. */
function presentNames({ claims }: Pick<Catalog, 'claims'>): (slug: string) => string {
  const names = new Map(claims.flatMap(({ slug, aliases }) => aliases.map((old) => [old, slug])));
  return (slug) => names.get(slug) ?? slug;
}
