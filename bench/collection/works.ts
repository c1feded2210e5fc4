import type { Site } from '../../src/engine/model/site.ts';
import { createRandom, type Random } from './random.ts';
import { capitalize, inventName, type Prose } from './prose.ts';
import { publisherId, workId, type Shape } from './shape.ts';

/** A work that claims rest on. */
export interface Work {
  id: string;
  /** A figure that it holds, for texts to state. */
  figure: number;
  /** Its lines in front matter, without the two that open a list’s entry. */
  lines: string[];
}

/** A work by its number: the same wherever it is cited. */
export function inventWork(
  index: number,
  { shape, site, prose, seed }: { shape: Shape; site: Site; prose: Prose; seed: number },
): Work {
  const random = createRandom(seed * 31 + index);
  const year = random.between(2005, 2024);
  return {
    id: workId(index),
    figure: random.between(1100, 89_000),
    lines: [
      `title: ${capitalize(prose.phrase(random, 5, 10))}, ${inventName(random)}`,
      `publisher: ${publisherId(publisherOf(index, random, shape))}`,
      `url: https://works.example/${workId(index)}`,
      `published: "${year}-${twoDigits(random, 12)}-${twoDigits(random, 28)}"`,
      `kind: ${random.pick(site.kinds).id}`,
    ],
  };
}

/** Some publishers have many works, and each has one. */
function publisherOf(index: number, random: Random, { publishers }: Shape): number {
  return index < publishers ? index : random.skewed(publishers);
}

function twoDigits(random: Random, most: number): string {
  return String(random.between(1, most)).padStart(2, '0');
}
