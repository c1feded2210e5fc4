import { parentPort, workerData } from 'node:worker_threads';
import type { ExaminerData } from './examiners.ts';
import type { PackedLine } from './packed-lines.ts';
import { examineToLine } from './remembered-file.ts';

/** Examines the files that `examiners.ts` names, batch after batch. */
const { contentDir, context } = workerData as ExaminerData; // sent by `examiners.ts`

parentPort?.on('message', (files: readonly string[]) => {
  const lines: (PackedLine | undefined)[] = files.map((file) =>
    examineToLine(contentDir, file, context),
  );
  parentPort?.postMessage(lines);
});
