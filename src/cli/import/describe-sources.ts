import { findPublisher } from '../../engine/catalog/publisher-side.ts';
import { addressKey } from '../../engine/model/address-key.ts';
import { present } from '../../engine/publish/present.ts';
import { suggestSlug } from '../../engine/draft/suggest-slug.ts';
import type { Newsroom } from '../new/newsroom.ts';
import type { Mapping } from './mapping.ts';
import type { ImportRecord } from './record.ts';

type CommonFields = NonNullable<Mapping['source']>;

/** The works that a review cites, as sources; `common` is what holds for all of them. */
export function describeSources(
  { citations }: ImportRecord,
  { catalog }: Newsroom,
  common: CommonFields,
): object[] {
  const works = [...catalog.works.values()].map(({ work }) => work);
  const taken = new Set(catalog.works.keys());
  return citations.flatMap(({ url, title, publisher, author, published, archived }): object[] => {
    if (url === undefined) return [];
    const known = works.find((work) => addressKey(work.url) === addressKey(url));
    if (known !== undefined) return [{ ...known, ...common }];
    const name = publisher ?? new URL(url).hostname.replace(/^www\./, '');
    const id = suggestSlug(`${name} ${title ?? ''} ${published?.slice(0, 4) ?? ''}`, taken);
    taken.add(id);
    const work = { id, title: title ?? url, publisher: findPublisher(name, catalog)?.id ?? name };
    return [present({ ...work, author, url, published, archived, ...common })];
  });
}
