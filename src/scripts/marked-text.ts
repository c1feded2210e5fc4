import { joinLines } from '../engine/search/join-lines.ts';
import type { RecognisedHit } from '../engine/search/recognise.ts';
import type { RecognisedSentence } from './check-client.ts';

/** The text, a paragraph a line, its passages within `<mark>` and each followed by its notes. Text is never read as markup. */
export function buildMarkedText(
  text: string,
  sentences: readonly RecognisedSentence[],
  buildNote: (hit: RecognisedHit) => HTMLElement,
): DocumentFragment {
  const whole = new DocumentFragment();
  const marked = sentences.filter(({ hits }) => hits.length > 0);
  let next = 0;
  for (const { 0: line, index: start } of joinLines(text).matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const paragraph = document.createElement('p');
    let at = start;
    for (
      let sentence = marked[next];
      sentence !== undefined && sentence.start < start + line.length;
      sentence = marked[++next]
    ) {
      const notes = sentence.hits.map(buildNote);
      paragraph.append(
        text.slice(at, sentence.start),
        buildPassage(sentence, notes),
        ' ',
        ...notes,
      );
      at = sentence.end;
    }
    paragraph.append(text.slice(at, start + line.length));
    whole.append(paragraph);
  }
  return whole;
}

/** A passage is drawn in the tone of its first note. */
function buildPassage(
  { text, hits: [hit] }: RecognisedSentence,
  [note]: readonly HTMLElement[],
): HTMLElement {
  const passage = document.createElement('mark');
  passage.dataset['recognition'] = hit?.recognition ?? '';
  passage.dataset['tone'] = note?.dataset['tone'] ?? '';
  passage.textContent = text;
  return passage;
}
