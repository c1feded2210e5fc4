import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Draws its share of the cards into the cache, each file whole or not at all, whoever else draws the same. */
const { folder, cards } = workerData as { folder: string; cards: readonly [string, Card][] }; // what draw-missing.ts sends

for (const [name, card] of cards) {
  const aside = path.join(folder, `${name}.${randomUUID()}.part`);
  await writeFile(aside, await drawCard(card));
  await rename(aside, path.join(folder, `${name}.png`));
}
parentPort?.close();
