import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { daySchema } from '../../engine/model/date.ts';
import type { Answer } from './ask-address.ts';

/** On how many days an address must fail before it counts as dead. */
export const daysUntilDead = 3;

const linkSchema = z.strictObject({
  state: z.enum(['ok', 'unknown', 'dead']),
  /** The day on which it was last asked. */
  asked: daySchema,
  /** Why it is not `ok`. */
  reason: z.string().optional(),
  /** Where it says that it has moved to for good. */
  movedTo: z.string().optional(),
  /** The days on which it was gone, since it was last there. */
  failures: z.array(daySchema).default([]),
});
export type LinkState = z.output<typeof linkSchema>;

const statesSchema = z.strictObject({
  version: z.literal(1),
  links: z.record(z.string(), linkSchema),
});

/** What is known of each address from earlier runs. */
export type LinkStates = Map<string, LinkState>;

/** Reads what earlier runs have found; a file that is not there yet is an empty one. */
export async function readStates(file: string): Promise<LinkStates> {
  const text = await readText(file);
  if (text === undefined) return new Map();
  const result = statesSchema.safeParse(JSON.parse(text));
  if (!result.success)
    throw new Error(`${file} is no record of links:\n${z.prettifyError(result.error)}`);
  return new Map(Object.entries(result.data.links));
}

export function formatStates(states: LinkStates): string {
  const links = Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, links }, null, 2)}\n`;
}

/** What an address is after an answer: dead only when it was gone on several days, with none of `ok` between. */
export function judgeLink(before: LinkState | undefined, answer: Answer, day: string): LinkState {
  if (answer.kind === 'ok') {
    const { movedTo } = answer;
    return { state: 'ok', asked: day, failures: [], ...(movedTo !== undefined && { movedTo }) };
  }
  const { reason } = answer;
  const earlier = before?.failures ?? [];
  if (answer.kind === 'unknown') return { state: 'unknown', asked: day, reason, failures: earlier };
  const failures = [...new Set([...earlier, day])];
  return {
    state: failures.length >= daysUntilDead ? 'dead' : 'unknown',
    asked: day,
    reason,
    failures,
  };
}

/** Whether an address is due: one that was there after a week, any other after a day. */
export function isDue(link: LinkState | undefined, day: string): boolean {
  if (link === undefined) return true;
  const days = (Date.parse(day) - Date.parse(link.asked)) / 86_400_000;
  return days >= (link.state === 'ok' ? 7 : 1);
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
