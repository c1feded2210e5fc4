import type { Catalog } from '../catalog/catalog.ts';
import type { History } from '../history/history.ts';
import type { Addresses } from './addresses.ts';

/** What every published format is made from. */
export interface Publication {
  catalog: Catalog;
  addresses: Addresses;
  /** What the repository knows of the published reviews. */
  history: History;
  /** The moment of the build’s clock, such as `2026-11-25T12:00:00.000Z`. */
  generatedAt: string;
  /** The day of that moment, `YYYY-MM-DD`. */
  today: string;
}
