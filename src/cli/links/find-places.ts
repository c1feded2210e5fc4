import type { Catalog } from '../../engine/catalog/catalog.ts';
import { addressesOf } from '../../engine/check/addresses.ts';
import { recordsOf } from '../../engine/check/records.ts';
import { isWebAddress } from '../../engine/model/web-address.ts';
import { pathFromRoot } from '../../engine/read/paths.ts';

/** Each web address of the content, without the part after `#`, and the files that it stands in. */
export function findPlaces(catalog: Catalog, contentDir: string): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const placed of recordsOf(catalog)) {
    const name = `${pathFromRoot(contentDir)}/${placed.record.file}`;
    for (const { url } of addressesOf(placed)) {
      if (!isWebAddress(url)) continue;
      const address = withoutHash(url);
      const files = places.get(address) ?? [];
      if (!files.includes(name)) files.push(name);
      places.set(address, files);
    }
  }
  return places;
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
