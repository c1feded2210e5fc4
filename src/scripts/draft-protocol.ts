import type { DraftAnswers } from '../engine/draft/draft-files.ts';
import type { DraftRecords } from '../engine/draft/draft-records.ts';
import type { DraftReport } from '../engine/draft/report-draft.ts';

/** What the form asks of the draft worker: first to learn the newsroom, then to check drafts. */
export type DraftOrder =
  | { kind: 'records'; records: DraftRecords; base: string }
  | { kind: 'check'; id: number; answers: DraftAnswers; today: string };

/** What the worker answers, by the number of the order. */
export type DraftAnswer =
  | { id: number; kind: 'checked'; report: DraftReport }
  | { id: number; kind: 'failed'; message: string };
