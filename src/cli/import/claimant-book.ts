import { nameKey } from '../../engine/catalog/publisher-side.ts';
import { addressKey } from '../../engine/model/address-key.ts';
import { claimantSchema } from '../../engine/model/claimant.ts';
import { fieldsOf } from '../../engine/schema/fields.ts';
import { present } from '../../engine/publish/present.ts';
import { toFillIn, type NewFile } from '../../engine/draft/new-file.ts';
import { suggestSlug } from '../../engine/draft/suggest-slug.ts';
import type { Newsroom } from '../new/newsroom.ts';
import { findByName } from './map-verdict.ts';
import type { Mapping } from './mapping.ts';
import type { ImportedClaimant } from './record.ts';

/** Who is here, and who has to be written. */
export interface ClaimantBook {
  /** The id of a claimant, who is written down when not here yet. */
  idOf(claimant: ImportedClaimant): string;
  newFiles: readonly NewFile[];
}

export function createClaimantBook({ catalog, ids }: Newsroom, mapping: Mapping): ClaimantBook {
  const byName = new Map<string, string>();
  const byAddress = new Map<string, string>();
  const taken = new Set(catalog.claimants.keys());
  const newFiles: NewFile[] = [];
  for (const { id, name, sameAs } of catalog.claimants.values()) {
    byName.set(nameKey(name), id);
    for (const address of sameAs) byAddress.set(addressKey(address), id);
  }

  function find({ name, sameAs }: ImportedClaimant): string | undefined {
    const mapped = findByName(mapping.claimants, name);
    if (mapped !== undefined) return mapped;
    if (catalog.claimants.has(name)) return name;
    const address = sameAs.find((url) => byAddress.has(addressKey(url)));
    return byName.get(nameKey(name)) ?? (address && byAddress.get(addressKey(address)));
  }

  return {
    newFiles,
    idOf(claimant) {
      const known = find(claimant);
      if (known !== undefined) return known;
      const id = suggestSlug(claimant.name, taken);
      taken.add(id);
      byName.set(nameKey(claimant.name), id);
      // A file of this name that could not be read is this claimant’s, left to fill in by an earlier run.
      if (!ids.claimants.has(id)) newFiles.push(describeClaimant(id, claimant, mapping));
      return id;
    },
  };
}

const explanations = new Map(
  fieldsOf(claimantSchema).map(({ name, explanation }) => [name, explanation]),
);

function describeClaimant(
  id: string,
  { name, kind, role, sameAs }: ImportedClaimant,
  mapping: Mapping,
): NewFile {
  const standing = kind === 'organization' ? 'public' : mapping.standing;
  const fields = present({
    name,
    kind: kind ?? toFillIn(explanations.get('kind') ?? ''),
    standing: standing ?? toFillIn(explanations.get('standing') ?? ''),
    role,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
  });
  return { collection: 'claimants', id, fields, body: '' };
}
