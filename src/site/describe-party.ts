import type { EvidencePublisher } from '../engine/catalog/evidence.ts';
import { say } from './say.ts';

/** For whom a publisher speaks; undefined where it stands outside the dispute. */
export function describeParty(publisher: EvidencePublisher): string | undefined {
  const { id, name, side, sideName } = publisher;
  if (sideName === undefined) return undefined;
  return side === id || sideName === name
    ? say('source.party')
    : say('source.speaks-for', { name: sideName });
}
