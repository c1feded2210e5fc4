/** Where a command shows how far it is. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** How far a command is: a line at a terminal that is written over, elsewhere a line from time to time. */
export interface Progress {
  /** “Reading files”, and how many of how many; without numbers where nobody knows. */
  show(what: string, done?: number, total?: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds before the first line and between two: for eyes, and for a log. */
const pauses = { terminal: { first: 300, next: 100 }, log: { first: 10_000, next: 10_000 } };

/** Shows on stderr how far a long command is; nothing of a short one. */
export function createProgress(
  output: ProgressOutput = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const isTerminal = output.isTTY === true;
  const { first, next } = isTerminal ? pauses.terminal : pauses.log;
  let due = now() + first;
  let isShown = false;
  return {
    show(what, done, total) {
      if (now() < due) return;
      due = now() + next;
      const line = describe(what, done, total);
      // A longer line would wrap, and could not be written over.
      output.write(
        isTerminal ? `\r\x1b[K${line.slice(0, (output.columns ?? 80) - 1)}` : `${line}\n`,
      );
      isShown = isTerminal;
    },
    end() {
      if (isShown) output.write('\r\x1b[K');
      isShown = false;
    },
  };
}

const barLength = 20;

/** `█████░░░░░ 50 %  Reading files: 50,000 of 100,000` */
function describe(what: string, done?: number, total?: number): string {
  if (done === undefined || !total) return `${what} …`;
  const share = Math.min(done / total, 1);
  const filled = Math.round(share * barLength);
  const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled);
  const [some, all] = [done, total].map((count) => count.toLocaleString('en'));
  return `${bar} ${Math.floor(share * 100)} %  ${what}: ${some} of ${all}`;
}
