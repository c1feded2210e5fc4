import type { Claim } from '../model/claim.ts';
import type { SourceKind } from '../model/source-kind.ts';
import type { Source } from '../model/source.ts';
import type { Catalog } from './catalog.ts';
import { findPublisher, isOwnAccount, sideOf } from './publisher-side.ts';
import { isIndependent } from './trust.ts';

/** Who published a source, with what a reader should know of it. */
export interface EvidencePublisher {
  /** Set where there is a record, and so a page. */
  id?: string;
  name: string;
  /** Id of the claimant for whom it speaks, and that claimant’s name. */
  side?: string;
  sideName?: string;
  interest?: string;
}

/** One source of a claim, ready to be shown. */
export interface EvidenceEntry {
  source: Source;
  publisher: EvidencePublisher;
  /** Who republished the copy that was read, if somebody did. */
  republishedBy?: string;
  /** Its label and role; unset when the site’s configuration lacks the kind. */
  kind?: SourceKind;
  isOwnAccount: boolean;
  /** From outside the dispute. */
  isIndependent: boolean;
}

/** A claim’s sources by what they say of it, each once, in the order of the file. */
export interface Evidence {
  supports: readonly EvidenceEntry[];
  /** The claimant’s own account is in here too where it speaks against the claim. */
  contradicts: readonly EvidenceEntry[];
  context: readonly EvidenceEntry[];
  /** The claimant’s own account otherwise: it is never support. */
  ownAccount: readonly EvidenceEntry[];
}

/** Sets a claim’s sources by stance, with the claimant’s own account apart. */
export function groupEvidence(claim: Claim, catalog: Catalog): Evidence {
  const groups = {
    supports: [] as EvidenceEntry[],
    contradicts: [] as EvidenceEntry[],
    context: [] as EvidenceEntry[],
    ownAccount: [] as EvidenceEntry[],
  };
  for (const source of claim.sources) {
    const entry = describeSource(claim, source, catalog);
    const isApart = entry.isOwnAccount && source.stance !== 'contradicts';
    groups[isApart ? 'ownAccount' : source.stance].push(entry);
  }
  return groups;
}

function describeSource(claim: Claim, source: Source, catalog: Catalog): EvidenceEntry {
  const kind = catalog.site.kinds.find(({ id }) => id === source.kind);
  return {
    source,
    publisher: describePublisher(source, catalog),
    ...(source.via !== undefined && {
      republishedBy: findPublisher(source.via, catalog)?.name ?? source.via,
    }),
    ...(kind !== undefined && { kind }),
    isOwnAccount: isOwnAccount(claim, source, catalog),
    isIndependent: isIndependent(claim, source, catalog),
  };
}

/** The publisher of a source or work, by record or by its plain name. */
export function describePublisher(
  source: Pick<Source, 'publisher'>,
  catalog: Catalog,
): EvidencePublisher {
  const record = findPublisher(source.publisher, catalog);
  if (record === undefined) return { name: source.publisher };
  const side = sideOf(source, catalog);
  const sideName = side === undefined ? undefined : catalog.claimants.get(side)?.name;
  return {
    id: record.id,
    name: record.name,
    ...(side !== undefined && { side }),
    ...(sideName !== undefined && { sideName }),
    ...(record.interest !== undefined && { interest: record.interest }),
  };
}
