import { readdirSync, readFileSync } from 'node:fs';

/** Memory that a process and all that it started hold now, in bytes; 0 where there is no `/proc`. */
export function residentBytes(root: number): number {
  const parents = new Map<number, { parent: number; bytes: number }>();
  for (const name of listProcesses()) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the command stands in brackets and may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), {
        parent: Number(fields[1]),
        bytes: Number(fields[21]) * pageSize,
      });
    } catch {
      // It ended meanwhile.
    }
  }
  let sum = 0;
  for (const [id, { bytes }] of parents) if (isWithin(id, root, parents)) sum += bytes;
  return sum;
}

const pageSize = 4096;

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function isWithin(id: number, root: number, parents: ReadonlyMap<number, { parent: number }>) {
  let at: number | undefined = id;
  while (at !== undefined && at !== root && at > 1) at = parents.get(at)?.parent;
  return at === root;
}
