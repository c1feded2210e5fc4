import { paginate, type ListPage } from '../engine/catalog/paginate.ts';
import type { Claim } from '../engine/model/claim.ts';
import { say } from './say.ts';

/** Claims on one page of a list: about two screens of a laptop. */
const claimsPerPage = 50;

/** The pages of a list of claims as Astro’s `getStaticPaths` wants them: the first has no number in its address. */
export function listPaths<Props extends object>(
  claims: readonly Claim[],
  params: Record<string, string>,
  props: Props,
): { params: Record<string, string | undefined>; props: Props & { page: ListPage<Claim> } }[] {
  return paginate(claims, claimsPerPage).map((page) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { ...props, page },
  }));
}

/** Which page of a list this is, for titles: nothing on the first. */
export function pageSuffix({ number, count }: ListPage<unknown>): string {
  return number > 1 ? `, ${say('pages.of', { page: number, pages: count })}` : '';
}
