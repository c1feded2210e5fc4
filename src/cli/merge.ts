import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles } from '../engine/read/find-files.ts';
import { prepareAside } from './build/aside.ts';
import { findGap, readPartRecord } from './build/part-file.ts';
import { publish } from './build/publish.ts';
import { hasWrongMarkup } from './build/wrong-markup.ts';

/**
 * `npm run merge -- <folder> … [--out <folder>]`: joins the parts that `npm run build -- --shard` has made into the
 * site that one build would have made, checks its markup and moves it into place whole. Exit code 1 when they are
 * not the parts of one site or the site must not be published.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'dist' } },
});
const out = path.resolve(values.out);
process.exitCode = await publish(out, undefined, () => merge(positionals));

/** Whether the parts made a site that took the place of the old one. */
async function merge(folders: readonly string[]): Promise<boolean> {
  const aside = await prepareAside(out);
  try {
    const problem = (await findProblem(folders)) ?? (await joinAll(folders, aside.folder));
    if (problem !== undefined) console.error(problem);
    if (problem !== undefined || (await hasWrongMarkup(aside.folder))) return false;
    await aside.moveIntoPlace();
    return true;
  } finally {
    aside.clear();
  }
}

async function findProblem(folders: readonly string[]): Promise<string | undefined> {
  const records = await Promise.all(folders.map(readPartRecord));
  const stray = folders.find((_, index) => records[index] === undefined);
  if (stray !== undefined) return `${stray} holds no part of a site.`;
  return findGap(records.filter((record) => record !== undefined));
}

/** Puts every file in one place. What several parts hold, such as style sheets, must be the same in all. */
async function joinAll(folders: readonly string[], target: string): Promise<string | undefined> {
  const from = new Map<string, string>();
  for (const folder of folders) {
    const { files } = await findFiles(folder);
    for (const file of files) {
      const source = path.join(folder, file);
      const other = from.get(file);
      if (other === undefined) {
        from.set(file, source);
        const copy = path.join(target, file);
        await mkdir(path.dirname(copy), { recursive: true });
        await copyFile(source, copy, constants.COPYFILE_FICLONE);
      } else if (!(await readFile(other)).equals(await readFile(source)))
        return `${other} and ${source} differ: the parts were not built by the same version.`;
    }
  }
  return undefined;
}
