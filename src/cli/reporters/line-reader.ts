import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../engine/diagnostic.ts';
import { normalizeText } from '../../engine/read/text-file.ts';

/** Reads the lines that diagnostics point at; each file once. */
export function createLineReader(): (diagnostic: Diagnostic) => string {
  const files = new Map<string, string[]>();
  return ({ file, line }) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line - 1] ?? '';
  };
}

function readLines(file: string): string[] {
  try {
    return normalizeText(readFileSync(file, 'utf8')).split('\n');
  } catch {
    return [];
  }
}
