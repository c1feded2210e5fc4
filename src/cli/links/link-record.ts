import { replaceFile } from '../content-file/write-file.ts';
import { formatStates, readStates, type LinkStates } from './link-state.ts';

/** What is known of every address, kept in a file. */
export interface LinkRecord {
  states: LinkStates;
  /** Writes the file anew, whole. */
  save(): Promise<void>;
}

export async function openRecord(file: string): Promise<LinkRecord> {
  const states = await readStates(file);
  return { states, save: () => replaceFile(file, formatStates(states)) };
}
