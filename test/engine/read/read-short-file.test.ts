import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { largestFile, readShortFile } from '../../../src/engine/read/read-short-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-short-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(text: string): string {
  const file = path.join(folder, 'file.md');
  writeFileSync(file, text);
  return file;
}

test('a file after a longer one ends where it ends', () => {
  expect(readShortFile(write('a long text')).toString()).toBe('a long text');
  expect(readShortFile(write('short')).toString()).toBe('short');
  expect(readShortFile(write('')).toString()).toBe('');
});

test('a file is read up to the most that is read, and refused beyond', () => {
  expect(readShortFile(write('a'.repeat(largestFile))).length).toBe(largestFile);
  expect(() => readShortFile(write('a'.repeat(largestFile + 1)))).toThrow('longer');
});
