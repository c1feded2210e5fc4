import type { PageWords } from './page-words.ts';
import type { RecognisedSentence } from './check-client.ts';

/** How many statements of a text were recognised, and with which verdicts. */
export interface CheckSummary {
  sentences: number;
  recognised: number;
  related: number;
  /** Statements by the id of their verdict; those without one under the empty id. */
  byVerdict: ReadonlyMap<string, number>;
}

export function summarise(sentences: readonly RecognisedSentence[]): CheckSummary {
  const byVerdict = new Map<string, number>();
  let [recognised, related] = [0, 0];
  for (const { recognition, document } of sentences.flatMap(({ hits }) => hits)) {
    if (recognition === 'related') {
      related++;
      continue;
    }
    recognised++;
    byVerdict.set(document.verdict, (byVerdict.get(document.verdict) ?? 0) + 1);
  }
  return { sentences: sentences.length, recognised, related, byVerdict };
}

/** The summary in a sentence or two: “3 statements recognised in 12 sentences. 1 more may be related.” */
export function describeSummary(
  { sentences, recognised, related }: CheckSummary,
  words: PageWords,
): string {
  const length = words.sayCount('sentences', sentences);
  const found =
    recognised === 0
      ? words.say('none', { sentences: length })
      : words.sayCount('recognised', recognised, { sentences: length });
  return related === 0 ? found : `${found} ${words.sayCount('related', related)}`;
}
