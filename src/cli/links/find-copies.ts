import type { LinkStates } from './link-state.ts';
import type { Wayback } from './wayback.ts';

/** Archived copies of those of the addresses that are dead; where the archive does not answer, none. */
export async function findCopies(
  addresses: Iterable<string>,
  states: LinkStates,
  wayback: Wayback,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>();
  for (const address of addresses) {
    if (states.get(address)?.state !== 'dead' || signal.aborted) continue;
    try {
      const copy = await wayback.findCopy(address);
      if (copy !== undefined) copies.set(address, copy);
    } catch {
      return copies;
    }
  }
  return copies;
}
