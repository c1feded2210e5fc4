import { closeSync, openSync, readSync } from 'node:fs';

/** The longest file that is read, several times a long claim. Markdown parsers slow down with the square of it. */
export const largestFile = 64 * 1024;

/** Used again for each file: new memory for it takes several times as long as reading it. */
const buffer = Buffer.allocUnsafeSlow(largestFile + 1);

/** The bytes of a file, until the next call. Throws where it has more than `largestFile`. */
export function readShortFile(file: string): Buffer {
  const input = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(input, buffer, length, buffer.length - length, null);
    if (length > largestFile) throw new Error('it is longer than it was just now');
    return buffer.subarray(0, length);
  } finally {
    closeSync(input);
  }
}
