import { type SearchDocument, textsOf } from './document.ts';
import { fold } from './split-text.ts';

const gramLength = 4;

/** The runs of four characters of a text, words joined by single spaces. */
export function characterGrams(text: string): Set<string> {
  const folded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const grams = new Set<string>();
  for (let at = 0; at + gramLength <= folded.length; at++)
    grams.add(folded.slice(at, at + gramLength));
  return grams;
}

/** How alike two texts are by their characters: the cosine of their sets of four-character runs. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return common / Math.sqrt(a.size * b.size);
}

/** The likeness of the document’s most alike text. */
export function bestSimilarity(grams: ReadonlySet<string>, document: SearchDocument): number {
  const texts = (['claim', 'headline', 'quotes', 'wordings', 'sightings'] as const).flatMap(
    (field) => textsOf(document, field),
  );
  return Math.max(0, ...texts.map((text) => similarity(grams, characterGrams(text))));
}
