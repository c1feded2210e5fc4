import { isUtf8 } from 'node:buffer';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { diagnose } from '../check/diagnose.ts';
import { fileUnreadable } from '../check/rules/file.ts';
import { findFiles } from './find-files.ts';
import { start } from './locate.ts';
import { largestFile, readShortFile } from './read-short-file.ts';
import type { TextFile } from './text-file.ts';

/** Reads every file of a content folder; what cannot be read becomes a diagnostic. */
export async function readFiles(
  contentDir: string,
): Promise<{ files: TextFile[]; diagnostics: Diagnostic[] }> {
  const { files: names, refused } = await findFiles(contentDir);
  const files: TextFile[] = [];
  const diagnostics = refused.map(refuseFile);
  for (const file of names) {
    const result = readTextFile(contentDir, file);
    if ('text' in result) files.push(result);
    else diagnostics.push(result);
  }
  return { files, diagnostics };
}

/** Says that a link or a device is not read. */
export function refuseFile(file: string): Diagnostic {
  return refuse(
    file,
    'This is a link or a device, not a file. Nothing outside the content folder is read.',
    'Put the file itself here.',
  );
}

/** Reads one file of a content folder; what cannot be read becomes a diagnostic. */
export function readTextFile(contentDir: string, file: string): TextFile | Diagnostic {
  try {
    const absolute = path.join(contentDir, file);
    const { size } = lstatSync(absolute);
    if (size > largestFile) {
      const kilobytes = Math.ceil(size / 1024).toLocaleString('en');
      return refuse(
        file,
        `This file has ${kilobytes} KB; at most ${largestFile / 1024} KB are read.`,
        'Shorten it.',
      );
    }
    const bytes = readShortFile(absolute);
    if (!isUtf8(bytes)) return refuse(file, 'This file is not UTF-8 text.', 'Save it as UTF-8.');
    return { file, text: bytes.toString().replace(/^\uFEFF/, '') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(file, `This file cannot be read: ${reason}.`, 'Make it readable.');
  }
}

function refuse(file: string, message: string, fix: string): Diagnostic {
  return diagnose(fileUnreadable, file, start, { message, fix });
}
