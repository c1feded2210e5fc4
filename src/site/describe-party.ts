import type { EvidencePublisher } from '../engine/catalog/evidence.ts';
import { say } from './say.ts';

/** For whom a publisher speaks; undefined where it stands outside the dispute. */
export function describeParty({ name, sideName }: EvidencePublisher): string | undefined {
  if (sideName === undefined) return undefined;
  return sideName === name ? say('source.party') : say('source.speaks-for', { name: sideName });
}
