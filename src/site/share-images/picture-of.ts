import type { Card } from './card.ts';
import { findPictureCache } from './picture-cache.ts';

const pictures = findPictureCache();

/** The picture of a card, as an earlier build drew it or drawn now. */
export async function pictureOf(
  name: string,
  card: Card,
  cache = pictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await cache.find(name);
  if (kept !== undefined) return kept;
  // What draws is large, and a build without new pictures needs none of it.
  const { drawCard } = await import('./draw-card.ts');
  const drawn = await drawCard(card);
  await cache.keep(name, drawn);
  return drawn;
}
