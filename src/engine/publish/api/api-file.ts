import { paginate } from '../../catalog/paginate.ts';
import type { Claim } from '../../model/claim.ts';
import { apiPath } from '../data-paths.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import { envelopeOf } from './envelope.ts';
import type { FileKind, FileOf } from './file-shapes.ts';

/** One file of the interface, made when it is asked for. */
export interface ApiFile {
  /** Below `/api/v1/`, without `.json`. */
  path: string;
  /** Which shape it has. */
  kind: FileKind;
  /** What it is made from besides what it looks up in the publication; undefined where that is not told. */
  of?: unknown;
  build(): object;
}

/** Entries of one file. */
export const pageSize = 100;

/** A file, held to its shape. */
export function apiFile<Kind extends FileKind>(
  kind: Kind,
  path: string,
  build: () => FileOf<Kind>,
  of?: unknown,
): ApiFile {
  return { path, kind, build, ...(of !== undefined && { of }) };
}

interface List<Item> {
  /** Where the first file stands; the others stand below it. */
  path: string;
  items: readonly Item[];
  /** The claims of which the files tell: they changed when the last of these did. */
  claims: readonly Claim[];
  /** The record whose list it is. */
  about?: unknown;
}

export type Head = ReturnType<typeof envelopeOf> & PageInfo;

/** What a file says of its place in a list that fills several. */
interface PageInfo {
  page: number;
  pages: number;
  total: number;
  next?: string;
  previous?: string;
}

/** Cuts a list into files, so that none grows without bound. An empty list is one file. */
export function listFiles<Kind extends FileKind, Item>(
  kind: Kind,
  { path, items, claims, about }: List<Item>,
  publication: Publication,
  build: (head: Head, items: Item[]) => FileOf<Kind>,
): ApiFile[] {
  const pathOf = (page: number) => (page === 1 ? path : `${path}/pages/${page}`);
  const fileOf = (page: number) => publication.addresses.path(apiPath(pathOf(page)));
  return paginate(items, pageSize).map(({ number, count, total, items: share }) => {
    const place = present({
      page: number,
      pages: count,
      total,
      next: number < count ? fileOf(number + 1) : undefined,
      previous: number > 1 ? fileOf(number - 1) : undefined,
    });
    return apiFile(
      kind,
      pathOf(number),
      () => build({ ...envelopeOf(publication, claims), ...place }, [...share]),
      [place, share, claims, about],
    );
  });
}
