import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What lies in a content folder, as paths below it with `/`, sorted. */
export interface FoundFiles {
  files: string[];
  /** Links, sockets and the like: never followed, never read. */
  refused: string[];
}

/** Walks a content folder. Follows no link, so that nothing outside the folder is ever read. */
export async function findFiles(contentDir: string): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], refused: [] };
  if (!(await isFolder(contentDir))) throw new Error(`There is no content folder ${contentDir}.`);
  await walk(contentDir, '', found);
  found.files.sort();
  found.refused.sort();
  return found;
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

async function walk(contentDir: string, folder: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(path.join(contentDir, folder), { withFileTypes: true });
  for (const entry of entries) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) await walk(contentDir, file, found);
    else if (entry.isFile()) found.files.push(file);
    else found.refused.push(file);
  }
}

/** Whether a name is the business of an editor or a system; a hidden Markdown file is a mistake to report. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && !name.endsWith('.md');
}
