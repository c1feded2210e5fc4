import { inspectRecord, type Inspection } from '../check/inspect-record.ts';
import type { PlacedRecord } from '../check/records.ts';
import type { FileContext } from '../check/rule.ts';
import { ruleSet } from '../check/rules/index.ts';
import { findFilePlace } from './collections.ts';
import { parseContent } from './parse-content.ts';
import type { TextFile } from './text-file.ts';

/** A file with its record, and what the rules found that need no other file. Travels as JSON. */
export interface ExaminedFile {
  file: string;
  record: PlacedRecord['record'];
  inspection: Inspection;
}

/** Reads and checks one file by itself; undefined where something is wrong with its form, which other files may explain. */
export function examineFile(file: TextFile, context: FileContext): ExaminedFile | undefined {
  const place = findFilePlace(file.file);
  const { content, diagnostics } = parseContent([file]);
  const record = place && content[place.collection][0];
  if (diagnostics.length > 0 || place === undefined || record === undefined) return undefined;
  const placed = { collection: place.collection, record } as PlacedRecord; // from the list of that name
  return { file: file.file, record, inspection: inspectRecord(placed, ruleSet, context) };
}
