import type { History, ReviewChange } from '../../../src/engine/history/history.ts';
import type { Content } from '../../../src/engine/model/content.ts';
import { siteSchema, type SiteConfig } from '../../../src/engine/model/site.ts';
import type { Addresses } from '../../../src/engine/publish/addresses.ts';
import type { Publication } from '../../../src/engine/publish/publication.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { catalogOf } from '../catalog/collection.ts';

/** The addresses of a site below `/checks/`. */
export function addressesAt(url?: string): Addresses {
  const at = (folder: string) => (id: string) => `/checks/${folder}/${id}/`;
  return {
    home: () => '/checks/',
    claim: at('claims'),
    claimant: at('claimants'),
    article: at('articles'),
    topic: at('topics'),
    story: at('stories'),
    source: at('sources'),
    publisher: at('publishers'),
    verdict: at('verdicts'),
    method: () => '/checks/method/',
    about: () => '/checks/about/',
    corrections: () => '/checks/corrections/',
    correctionsPolicy: () => '/checks/corrections/policy/',
    complaints: () => '/checks/complaints/',
    path: (path) => `/checks${path}`,
    absolute: (path) => (url === undefined ? undefined : new URL(path, url).href),
  };
}

/** What a published site adds to the invented newsroom. */
export const responsible: Partial<SiteConfig> = {
  url: 'https://lantern.example/checks/',
  publisher: { name: 'Lantern Trust' },
  publishedSince: '2026-01-01',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** The invented newsroom’s publication of just this content; a preview unless its configuration says more. */
export function publicationOf(
  content: Partial<Content>,
  config: Partial<SiteConfig> = {},
  history: History = { state: 'unknown', reason: 'no-git' },
): Publication {
  const site = siteSchema.parse({ ...lanternSite, ...config });
  return {
    catalog: catalogOf(content, site),
    addresses: addressesAt(site.url),
    history,
    generatedAt: '2026-12-31T08:00:00.000Z',
    today: '2026-12-31',
  };
}

/** A change of the claim `red` that the history of the files tells. */
export function told(fields: Partial<ReviewChange> = {}): ReviewChange {
  return {
    kind: 'changed',
    slug: 'red',
    claim: 'It was red.',
    day: '2026-05-02',
    commit: '0123456789abcdef',
    file: 'claims/2026/red.md',
    differences: [{ part: 'finding', before: 'It was.', after: 'It was not.' }],
    corrections: [],
    ...fields,
  };
}

/** A history that is known since the site was published. */
export function historyOf(...changes: ReviewChange[]): History {
  return { state: 'known', since: '2026-01-01', changes };
}
