import { hash } from 'node:crypto';
import path from 'node:path';
import type { FileContext } from '../check/rule.ts';
import { cacheFolder, engineKey } from './cache-folder.ts';
import type { ExaminedFile } from './examine-file.ts';
import { createExaminers, type Examiners } from './examiners.ts';
import { readPack, writePack, type Pack, type PackedLine } from './packed-lines.ts';
import { readTextFile } from './read-files.ts';
import { digestText, readLine } from './remembered-file.ts';

export interface ExamineOptions {
  contentDir: string;
  context: FileContext;
  /** Hears after every piece of work how many of the files are done. */
  onProgress?: (done: number) => void;
  /** Hears, at most once, why what was remembered is of no use. */
  onProblem?: (sentence: string) => void;
}

/** What is remembered stands in files of which one edit changes one; hexadecimal digits name them. */
const packs = [...'0123456789abcdef'];

/**
 * Examines files in threads, each by itself, and remembers what came of it. Files that one cannot examine by itself
 * are left out.
 */
export async function examineFiles(
  files: readonly string[],
  options: ExamineOptions,
): Promise<Map<string, ExaminedFile>> {
  const { contentDir, context, onProgress } = options;
  const examiners = createExaminers({ contentDir, context });
  const memory = openMemory(options);
  const examined = new Map<string, ExaminedFile>();
  const byPack = Map.groupBy(files, (file) => hash('sha256', file).charAt(0));
  let done = 0;
  const work = async (name: string) => {
    const own = byPack.get(name) ?? [];
    for (const one of await examinePack(own, name, { examiners, memory, options }))
      examined.set(one.file, one);
    done += own.length;
    onProgress?.(done);
  };
  try {
    // While threads examine the files of one pack, this one reads the next.
    let before: Promise<void> = Promise.resolve();
    for (const name of packs) {
      const current = work(name);
      current.catch(() => undefined); // told where it is awaited
      await before;
      before = current;
    }
    await before;
  } finally {
    await examiners.close();
  }
  return examined;
}

interface Tools {
  examiners: Examiners;
  memory: Memory;
  options: ExamineOptions;
}

async function examinePack(
  files: readonly string[],
  name: string,
  { examiners, memory, options: { contentDir, context } }: Tools,
): Promise<ExaminedFile[]> {
  const known = memory.read(name);
  const lines = new Map<string, PackedLine>();
  const examined: ExaminedFile[] = [];
  const recall = (file: string, line: PackedLine) => {
    const one = readLine(file, line.line, context);
    if (one === undefined) return false;
    examined.push(one);
    lines.set(file, line);
    return true;
  };
  const isKnown = (file: string) => {
    const line = known.get(file);
    if (line === undefined) return false;
    const read = readTextFile(contentDir, file);
    return 'text' in read && digestText(read) === line.digest && recall(file, line);
  };
  const unknown = files.filter((file) => !isKnown(file));
  const before = lines.size;
  for (const [index, line] of (await examiners.examine(unknown)).entries())
    if (line) recall(unknown[index] ?? '', line);
  if (lines.size > before) memory.write(name, lines);
  return examined;
}

interface Memory {
  read(name: string): Pack;
  write(name: string, lines: Pack): void;
}

/** The packs of one collection; without a folder for them, nothing is remembered. */
function openMemory({ contentDir, context, onProblem }: ExamineOptions): Memory {
  const folder = cacheFolder(contentDir);
  if (folder === undefined) return { read: () => new Map(), write: () => undefined };
  const key = hash('sha256', `${engineKey()} ${JSON.stringify(context.site)}`);
  const fileOf = (name: string) => path.join(folder, `files-${name}`);
  let isTold = false;
  const tell = (sentence: string) => {
    if (!isTold) onProblem?.(sentence);
    isTold = true;
  };
  return {
    read(name) {
      const pack = readPack(fileOf(name), key);
      if (pack === undefined)
        tell(`What was remembered in ${folder} is damaged; everything is read anew.`);
      return pack ?? new Map();
    },
    write(name, lines) {
      try {
        writePack(fileOf(name), key, lines);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        tell(`Nothing can be remembered for the next time: ${reason}.`);
      }
    },
  };
}
