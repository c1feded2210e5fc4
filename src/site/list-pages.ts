import { paginate, type ListPage } from '../engine/catalog/paginate.ts';
import { say } from './say.ts';

/** Entries on one page of a list: about two screens of a laptop. */
const entriesPerPage = 50;

/** The pages of a list as Astro’s `getStaticPaths` wants them: the first has no number in its address. */
export function listPaths<Item, Props extends object>(
  items: readonly Item[],
  params: Record<string, string>,
  props: Props,
): { params: Record<string, string | undefined>; props: Props & { page: ListPage<Item> } }[] {
  return paginate(items, entriesPerPage).map((page) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { ...props, page },
  }));
}

/** Which page of a list this is, for titles: nothing on the first. */
export function pageSuffix({ number, count }: ListPage<unknown>): string {
  return number > 1 ? `, ${say('pages.of', { page: number, pages: count })}` : '';
}
