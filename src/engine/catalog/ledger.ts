import type { Catalog, SourceUse } from './catalog.ts';
import { compareText } from '../compare-text.ts';

/** How much rests on one or more works, counted in claims. */
export interface UseCounts {
  claims: number;
  supports: number;
  contradicts: number;
  context: number;
  /** Claims that nothing else supports. */
  onlySupport: number;
  /** Claims that nothing else contradicts. */
  onlyContradiction: number;
}

/** Counts the claims behind uses of works, each claim once for whatever the works say of it. */
export function countUses(uses: readonly SourceUse[]): UseCounts {
  const claimsOf = (stance?: SourceUse['source']['stance']) =>
    new Set(
      uses
        .filter(({ source }) => stance === undefined || source.stance === stance)
        .map(({ claim }) => claim),
    );
  const own = new Set(uses.map(({ source }) => source));
  const alone = (stance: 'supports' | 'contradicts') =>
    [...claimsOf(stance)].filter(({ sources }) =>
      sources.every((source) => source.stance !== stance || own.has(source)),
    );
  return {
    claims: claimsOf().size,
    supports: claimsOf('supports').size,
    contradicts: claimsOf('contradicts').size,
    context: claimsOf('context').size,
    onlySupport: alone('supports').length,
    onlyContradiction: alone('contradicts').length,
  };
}

/** What rests on one publisher’s works. */
export interface LedgerEntry extends UseCounts {
  /** Its id, where it has a record; else its name. */
  publisher: string;
  name: string;
  works: number;
}

/** Every publisher with what rests on its works, the most used first. */
export function buildLedger({ worksByPublisher, publishers }: Catalog): LedgerEntry[] {
  return [...worksByPublisher]
    .map(([publisher, works]) => ({
      publisher,
      name: publishers.get(publisher)?.name ?? publisher,
      works: works.length,
      ...countUses(works.flatMap(({ uses }) => uses)),
    }))
    .sort((a, b) => b.claims - a.claims || compareText(a.name, b.name));
}
