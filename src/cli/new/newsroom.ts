import { mkdir } from 'node:fs/promises';
import { buildCatalog } from '../../engine/catalog/build-catalog.ts';
import type { Catalog } from '../../engine/catalog/catalog.ts';
import type { Content } from '../../engine/model/content.ts';
import type { Site } from '../../engine/model/site.ts';
import { dayOf } from '../../engine/read/clock.ts';
import type { KnownIds } from '../../engine/read/collections.ts';
import { findPaths } from '../../engine/read/paths.ts';
import { readContent } from '../../engine/read/content.ts';
import { readSite } from '../../engine/read/site-config.ts';
import type { Choices } from '../../engine/schema/json-schema.ts';
import { listChoices } from '../../engine/schema/list-choices.ts';
import type { Field } from '../../engine/schema/fields.ts';

/** What a new file can refer to. */
export interface Newsroom {
  contentDir: string;
  site: Site;
  content: Content;
  catalog: Catalog;
  /** Ids of every file, broken ones included. */
  ids: KnownIds;
  choices: Choices;
  today: string;
}

/** Reads the content that there is; mistakes in it are no obstacle. */
export async function readNewsroom(): Promise<Newsroom> {
  const { contentDir } = findPaths();
  const site = await readSite();
  await mkdir(contentDir, { recursive: true });
  const { content, ids } = await readContent({ contentDir });
  const catalog = buildCatalog(content, site);
  return {
    contentDir,
    site,
    content,
    catalog,
    ids,
    choices: listChoices(site, ids),
    today: readToday(),
  };
}

/** The day on which somebody sits at the keyboard. */
function readToday(env = process.env): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  return dayOf(epoch ? new Date(Number(epoch) * 1000) : new Date());
}

/** What people read for an id of the newsroom’s content or configuration. */
export function labelOf(
  { site, catalog }: Newsroom,
  { refersTo }: Field,
  id: string,
): string | undefined {
  const labelled = (items: readonly { id: string; label: string }[]) =>
    items.find((item) => item.id === id)?.label;
  switch (refersTo) {
    case 'verdicts':
      return labelled(site.verdicts);
    case 'topics':
      return labelled(site.topics);
    case 'kinds':
      return labelled(site.kinds);
    case 'claimants':
      return catalog.claimants.get(id)?.name;
    case 'publishers':
      return catalog.publishers.get(id)?.name;
    case 'articles':
      return catalog.articles.get(id)?.title;
    case 'stories':
      return catalog.stories.get(id)?.title;
    case 'claims':
      return catalog.claimsBySlug.get(id)?.claim;
    default:
      return undefined;
  }
}
