import { progress } from '@clack/prompts';
import { askAll, type AskAllOptions } from './ask-all.ts';
import type { Answer } from './ask-address.ts';
import type { LinkRecord } from './link-record.ts';
import { isDue, judgeLink } from './link-state.ts';

export interface AskDueOptions extends Omit<AskAllOptions, 'onAnswer' | 'hostsAtOnce'> {
  today: string;
  /** Asks also those that are not due. */
  isAll: boolean;
}

const hostsAtOnce = 8;
/** So many answers are lost at most when the machine goes down. */
const answersBetweenSaves = 20;

/**
 * Asks the addresses that are due and records the answers as they come. False when no host could be reached:
 * then “no such host” says something of this machine, and is not recorded.
 */
export async function askDue(
  addresses: readonly string[],
  record: LinkRecord,
  options: AskDueOptions,
): Promise<boolean> {
  const { states, save } = record;
  const { today, isAll } = options;
  const due = addresses.filter((address) => isAll || isDue(states.get(address), today));
  const withoutHost: [address: string, answer: Answer][] = [];
  let reached = 0;
  let unsaved = 0;
  let saving = Promise.resolve();
  const write = (address: string, answer: Answer) => {
    states.set(address, judgeLink(states.get(address), answer, today));
    if (++unsaved % answersBetweenSaves === 0) saving = saving.then(save);
  };
  const bar = showBar(due.length);
  const onAnswer = (address: string, answer: Answer) => {
    bar.advance(address);
    if (answer.kind === 'ok' || answer.status !== undefined) reached++;
    if (answer.kind === 'gone' && answer.status === undefined) withoutHost.push([address, answer]);
    else write(address, answer);
  };
  await askAll(due, { ...options, hostsAtOnce, onAnswer });
  bar.end();
  const isOnline = reached > 0 || withoutHost.length === 0;
  if (isOnline) for (const [address, answer] of withoutHost) write(address, answer);
  await saving;
  await save();
  return isOnline;
}

/** A bar for somebody at a terminal; nothing elsewhere. */
function showBar(max: number): { advance(message: string): void; end(): void } {
  if (!process.stderr.isTTY || max === 0) return { advance: () => undefined, end: () => undefined };
  const bar = progress({ max, output: process.stderr });
  bar.start(`Asking ${max} addresses`);
  return {
    advance(address) {
      bar.advance(1, new URL(address).host);
    },
    end() {
      bar.stop('Asked');
    },
  };
}
