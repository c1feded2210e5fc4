import { createHash } from 'node:crypto';
import type { PlumbLine } from '../plumb-line.ts';

/** All that a share image shows: a claim, who made it and when, and the verdict as word, shape and colour. */
export interface Card {
  origin: string;
  quote: string;
  claim: string;
  verdict: string;
  line: PlumbLine;
  colors: CardColors;
  siteName: string;
  /** What the site says of itself while nobody is responsible for it. */
  notice: string;
  direction: 'ltr' | 'rtl';
}

export interface CardColors {
  paper: string;
  text: string;
  quiet: string;
  vertical: string;
  /** Of the verdict’s word and of its mark. */
  tone: string;
  mark: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

/** Grows when the design does, so that pictures made before are not taken for current ones. */
const design = 1;

/** A name that changes with everything the picture shows, since platforms keep pictures by their address. */
export function nameCard(slug: string, card: Card): string {
  const text = JSON.stringify([design, card]);
  return `${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}
