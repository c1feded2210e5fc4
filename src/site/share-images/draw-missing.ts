import { mkdir, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';

/** Pictures of earlier builds; whoever deletes the folder loses time and nothing else. */
const cacheFolder = path.resolve('.cache/share-images');

/** A thread is worth its start for so many pictures. */
const fewest = 12;

/** Draws the pictures that no earlier build has drawn, on all processors; answers how many those were. */
export async function drawMissing(cards: ReadonlyMap<string, Card>): Promise<number> {
  await mkdir(cacheFolder, { recursive: true });
  const there = new Set(await readdir(cacheFolder));
  const missing = [...cards].filter(([name]) => !there.has(`${name}.png`));
  const threads = Math.min(availableParallelism(), Math.ceil(missing.length / fewest));
  const lots = Array.from({ length: threads }, (_, thread) =>
    missing.filter((_card, index) => index % threads === thread),
  );
  await Promise.all(lots.map(drawLot));
  return missing.length;
}

/** A picture that has been drawn. */
export async function readDrawn(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(cacheFolder, `${name}.png`)));
}

function drawLot(cards: readonly [string, Card][]): Promise<void> {
  // By its place in the repository: the build bundles this module elsewhere.
  const file = path.resolve('src/site/share-images/draw-worker.ts');
  const worker = new Worker(file, { workerData: { folder: cacheFolder, cards } });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Drawing share images stopped with code ${code}.`));
    });
  });
}
