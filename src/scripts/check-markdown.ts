import { claimAddress } from './claim-note.ts';
import type { PageWords } from './page-words.ts';
import type { RecognisedSentence } from './check-client.ts';

/** What the Markdown needs of the page. */
export interface MarkdownSetting {
  /** The summary, as the page shows it. */
  summary: string;
  words: PageWords;
  /** The whole address of a claim, with `{slug}` in its place. */
  address: string;
  /** What people read for a verdict’s id. */
  verdictWord(verdict: string): string;
}

/** The result for a document of one’s own: each passage as a quotation, with its verdicts and links beneath. */
export function checkMarkdown(
  sentences: readonly RecognisedSentence[],
  { summary, words, address, verdictWord }: MarkdownSetting,
): string {
  const passages = sentences
    .filter(({ hits }) => hits.length > 0)
    .map(({ text, hits }) => {
      const notes = hits.map(({ id, recognition, numberConflict, document: claim }) => {
        const word =
          recognition === 'related'
            ? words.say('related-label')
            : claim.status === undefined
              ? verdictWord(claim.verdict)
              : words.say(`status.${claim.status}`);
        const conflict =
          numberConflict === undefined ? '' : ` ${words.say('conflict', { ...numberConflict })}`;
        const link = `[${escapeMarkdown(claim.claim)}](<${claimAddress(id, address)}>)`;
        return `- **${escapeMarkdown(word)}**: ${link}${escapeMarkdown(conflict)}`;
      });
      return `> ${escapeMarkdown(text)}\n\n${notes.join('\n')}`;
    });
  return `${[escapeMarkdown(summary), ...passages].join('\n\n')}\n`;
}

/** Text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&#|~!$]/g, '\\$&')
    .replace(/^([-+=:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
