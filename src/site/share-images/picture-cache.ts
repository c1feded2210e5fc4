import { hash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { cacheFolder, digestFiles } from '../../engine/read/cache-folder.ts';
import { isRunning } from '../../engine/read/is-running.ts';

/** Pictures of earlier builds; whoever deletes them loses time and nothing else. */
export interface PictureCache {
  /** The picture as it was kept; undefined when there is none, or when what lies there is anything else. */
  find(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Whole or not at all, whoever keeps the same at once. A cache that cannot be written keeps nothing. */
  keep(name: string, picture: Uint8Array): Promise<void>;
}

const sealLength = 64;

/** The cache beside those of other commands. */
export function findPictureCache(): PictureCache {
  const folder = cacheFolder();
  return openPictureCache(folder && path.join(folder, 'share-images'), digestDrawing());
}

/** The cache of a folder, of what one way of drawing has drawn; without a folder it remembers nothing. */
export function openPictureCache(folder: string | undefined, drawing: string): PictureCache {
  if (folder === undefined)
    return { find: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
  clearParts(folder);
  const fileOf = (name: string) => path.join(folder, `${name}.picture`);
  const seal = (name: string, picture: Uint8Array) =>
    hash('sha256', Buffer.concat([Buffer.from(`${drawing} ${name} `), picture]));
  return {
    async find(name) {
      const file = await readFile(fileOf(name)).catch(() => undefined);
      const picture = new Uint8Array(file?.subarray(sealLength) ?? []);
      return file?.toString('latin1', 0, sealLength) === seal(name, picture) ? picture : undefined;
    },
    async keep(name, picture) {
      const aside = `${fileOf(name)}.${process.pid}-${threadId}.part`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(aside, Buffer.concat([Buffer.from(seal(name, picture)), picture]));
        await rename(aside, fileOf(name));
      } catch {
        await rm(aside, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Removes what killed builds were writing. */
function clearParts(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, pid] = /\.(\d+)-\d+\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(path.join(folder, name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Of the code and the packages that draw: others could draw otherwise. */
function digestDrawing(): string {
  return digestFiles('.', [
    'src/site/share-images/draw-card.ts',
    'src/site/draw-mark.ts',
    'package-lock.json',
    'node_modules/.package-lock.json',
  ]);
}
