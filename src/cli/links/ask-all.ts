import { setTimeout as pause } from 'node:timers/promises';
import { askAddress, type Answer, type AskOptions } from './ask-address.ts';

export interface AskAllOptions extends AskOptions {
  /** Between two requests to one host, in milliseconds. */
  delay: number;
  /** How many hosts are asked at a time. */
  hostsAtOnce: number;
  /** Hears each answer as it comes. */
  onAnswer(address: string, answer: Answer): void;
  /** Ends the work after the requests that are under way. */
  signal: AbortSignal;
}

/**
 * Asks every address once. Each host is asked one address at a time, with a pause between; one that says “too
 * many requests” is left alone for the rest of the run.
 */
export async function askAll(addresses: readonly string[], options: AskAllOptions): Promise<void> {
  const queues = [...groupByHost(addresses).values()];
  const workers = Array.from({ length: options.hostsAtOnce }, async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift())
      await askHost(queue, options);
  });
  await Promise.all(workers);
}

async function askHost(addresses: readonly string[], options: AskAllOptions): Promise<void> {
  let isLimited = false;
  for (const [index, address] of addresses.entries()) {
    if (options.signal.aborted) return;
    if (isLimited) {
      options.onAnswer(address, {
        kind: 'unknown',
        reason: 'its host asks for fewer requests',
        status: 429,
      });
      continue;
    }
    if (index > 0) await pause(options.delay);
    const answer = await askAddress(address, options);
    isLimited = answer.kind === 'unknown' && answer.status === 429;
    options.onAnswer(address, answer);
  }
}

function groupByHost(addresses: readonly string[]): Map<string, string[]> {
  return Map.groupBy(addresses, (address) => new URL(address).host);
}
