export interface Sentence {
  text: string;
  /** Where it stands in the whole text. */
  start: number;
  end: number;
}

/** Splits a text into sentences; line breaks end one too. */
export function splitSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const line of text.matchAll(/[^\n\r]+/g))
    for (const { segment, index } of segmenter.segment(line[0])) {
      const trimmed = segment.trim();
      if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
      const start = line.index + index + segment.indexOf(trimmed);
      sentences.push({ text: trimmed, start, end: start + trimmed.length });
    }
  return sentences;
}
