import type { Card } from '../../src/site/share-images/card.ts';
import { colorsOf } from '../../src/site/share-images/tone-colors.ts';

/** A card of a claim that was never made. */
export const lanternCard: Card = {
  origin: 'Jo Lantern, 2 January 2026',
  quote: '“The lantern was red”',
  claim: 'The lantern was red.',
  verdict: 'Wrong',
  line: { kind: 'swing', angle: 82, bob: 'struck' },
  colors: colorsOf('false'),
  siteName: 'Lantern checks',
  notice: '',
  direction: 'ltr',
};
