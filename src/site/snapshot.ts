import { readSnapshot, type Snapshot } from '../engine/read/snapshot.ts';

/** What another process of this build has read and checked, where `CONTENT_SNAPSHOT` names its file. */
export const snapshot: Snapshot | undefined = findSnapshot();

function findSnapshot(): Snapshot | undefined {
  const file = process.env['CONTENT_SNAPSHOT'];
  return file === undefined || file === '' ? undefined : readSnapshot(file);
}
