import type { Page } from '../model/page.ts';
import { policyIds, type PolicyId } from '../model/policy.ts';
import type { Publication } from './publication.ts';

/** Whose rules ask for something: a commitment of the IFCN’s code, the EFCSN’s standards, Google’s rules for markup. */
export type Asker = `IFCN ${1 | 2 | 3 | 4 | 5}` | 'EFCSN' | 'Google';

const askers: Readonly<Record<PolicyId, readonly Asker[]>> = {
  publisher: ['IFCN 3', 'EFCSN', 'Google'],
  funding: ['IFCN 3', 'EFCSN'],
  people: ['IFCN 3', 'EFCSN'],
  independence: ['IFCN 1', 'EFCSN', 'Google'],
  selection: ['IFCN 1', 'IFCN 4', 'EFCSN'],
  method: ['IFCN 4', 'EFCSN', 'Google'],
  verdicts: ['IFCN 4', 'EFCSN'],
  sources: ['IFCN 2', 'Google'],
  'unnamed-sources': ['IFCN 2'],
  production: ['IFCN 4', 'EFCSN'],
  corrections: ['IFCN 5', 'EFCSN', 'Google'],
  complaints: ['IFCN 5', 'EFCSN', 'Google'],
  reply: ['IFCN 1', 'IFCN 4'],
  contribute: ['IFCN 4'],
};

/** What only a publisher can state; until there is one, no page can. */
const ofPublisher: ReadonlySet<PolicyId> = new Set([
  'publisher',
  'funding',
  'people',
  'independence',
]);

/** A policy and where the site states it. */
export interface PolicyPlace {
  id: PolicyId;
  askedBy: readonly Asker[];
  page?: Page;
  /** Path of the page, with the section that states it. */
  path?: string;
}

/** Every policy that is asked for, with its place on the site if it has one. */
export function findPolicies(publication: Publication): PolicyPlace[] {
  const pages = [...publication.catalog.pages.values()];
  return policyIds.map((id) => {
    const askedBy = askers[id];
    const page = pages.find(({ covers }) => covers.some(({ policy }) => policy === id));
    if (page === undefined) return { id, askedBy };
    const section = page.covers.find(({ policy }) => policy === id)?.section;
    const anchor = section === undefined ? '' : `#part-${section}`;
    return { id, askedBy, page, path: pathOfPage(page.slug, publication) + anchor };
  });
}

/** Whether the policy is stated by whoever has to state it. */
export function isStated({ id, page }: PolicyPlace, { catalog }: Publication): boolean {
  return page !== undefined && (catalog.site.publisher !== undefined || !ofPublisher.has(id));
}

/** Pages that have an address of their own; every other one stands below `/policies/`. */
export function pathOfPage(slug: string, { addresses }: Pick<Publication, 'addresses'>): string {
  if (slug === 'corrections-policy') return addresses.correctionsPolicy();
  return addresses.path(ownPlaces.has(slug) ? `/${slug}/` : `/policies/${slug}/`);
}

const ownPlaces = new Set(['about', 'method', 'complaints', 'contribute']);

/** Whether a page of `content/pages/` stands below `/policies/`. */
export function isFurtherPolicy({ slug }: Page): boolean {
  return slug !== 'corrections-policy' && !ownPlaces.has(slug);
}
