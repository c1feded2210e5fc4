import type { Catalog } from '../catalog/catalog.ts';
import { hasProfile } from '../catalog/profile.ts';

/** Pages and folders of files that every site has, by the first step of their path. */
const always = ['', 'about', 'api', 'check', 'complaints', 'contribute', 'corrections'];
const files = ['data', 'feeds', 'method', 'oembed', 'schemas', 'search', 'years'];

/** Whether a path, written from the site’s root, leads to a page of a site with this catalog. */
export function createPageFinder(catalog: Catalog): (path: string) => boolean {
  const fixed = new Set([...always, ...files]);
  const { site } = catalog;
  const slugs = new Set(catalog.claims.flatMap(({ slug, aliases }) => [slug, ...aliases]));
  const withPage = [...catalog.claimants.values()].filter(hasProfile).map(({ id }) => id);
  const records = new Map<string, ReadonlySet<string>>([
    ['claims', slugs],
    ['embed', slugs],
    ['claimants', new Set(withPage)],
    ['articles', new Set(catalog.articles.keys())],
    ['stories', new Set(catalog.stories.keys())],
    ['sources', new Set(catalog.works.keys())],
    ['publishers', new Set(catalog.publishers.keys())],
    ['topics', new Set(site.topics.map(({ id }) => id))],
    ['verdicts', new Set(site.verdicts.map(({ id }) => id))],
  ]);
  return (path) => {
    const [folder = '', id = ''] = path
      .replace(/[?#].*$/s, '')
      .split('/')
      .slice(1);
    const known = records.get(folder);
    if (known === undefined) return fixed.has(folder);
    return known.has(id) || (id === '' && lists.has(folder)) || isPageOfList(folder, id);
  };
}

/** Collections with a page that lists them. */
const lists: ReadonlySet<string> = new Set(['claims', 'sources']);

/** `/claims/2/`, `/sources/cited.csv`. */
function isPageOfList(folder: string, id: string): boolean {
  return (
    (folder === 'claims' && /^\d{1,4}$/.test(id)) || (folder === 'sources' && id.includes('.'))
  );
}
