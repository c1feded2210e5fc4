import { daysUntilDead, type LinkStates } from './link-state.ts';

interface ReportOptions {
  /** Where each address is written. */
  places: ReadonlyMap<string, readonly string[]>;
  states: LinkStates;
  /** Addresses of archived copies of pages that are dead, where one is known. */
  copies: ReadonlyMap<string, string>;
}

/** What a run has found, for people: the dead with their places, the moved, the unknown by reason, the sums. */
export function reportLinks({ places, states, copies }: ReportOptions): string {
  const lines: string[] = [];
  const unknown = new Map<string, number>();
  const counts = { ok: 0, unknown: 0, dead: 0, 'not asked yet': 0 };
  for (const [address, files] of places) {
    const link = states.get(address);
    counts[link?.state ?? 'not asked yet']++;
    if (link?.state === 'dead')
      lines.push(
        `dead     ${address}: ${link.reason ?? ''}`,
        ...listPlaces(files),
        ...propose(copies.get(address)),
      );
    else if (link?.movedTo !== undefined)
      lines.push(`moved    ${address} → ${link.movedTo}`, ...listPlaces(files));
    else if (link?.state === 'unknown' && link.failures.length > 0)
      lines.push(
        `failing  ${address}: ${link.reason ?? ''}, on ${link.failures.length} of ${daysUntilDead} days`,
      );
    else if (link?.reason !== undefined)
      unknown.set(link.reason, (unknown.get(link.reason) ?? 0) + 1);
  }
  for (const [reason, count] of unknown) lines.push(`unknown  ${count} address(es): ${reason}`);
  const sums = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`);
  return [...lines, `${places.size} addresses: ${sums.join(', ')}`].join('\n');
}

function listPlaces(files: readonly string[]): string[] {
  return files.map((file) => `           ${file}`);
}

function propose(copy: string | undefined): string[] {
  return [
    copy === undefined
      ? '           no archived copy is known'
      : `           write \`archived: ${copy}\` beside it`,
  ];
}
