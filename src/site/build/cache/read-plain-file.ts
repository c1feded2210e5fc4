import { closeSync, constants, openSync, readFileSync } from 'node:fs';

/** The bytes of a file; undefined where there is none, and for a link, which may lead anywhere. */
export function readPlainFile(file: string): Buffer | undefined {
  try {
    const input = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return readFileSync(input);
    } finally {
      closeSync(input);
    }
  } catch {
    return undefined;
  }
}
