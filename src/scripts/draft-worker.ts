import { checkDraft } from '../engine/draft/check-draft.ts';
import { draftFiles } from '../engine/draft/draft-files.ts';
import type { DraftRecords } from '../engine/draft/draft-records.ts';
import { reportDraft, type DraftReport } from '../engine/draft/report-draft.ts';
import type { DraftAnswer, DraftOrder } from './draft-protocol.ts';

/** Checks and renders a draft away from the page, so that typing never waits. */
addEventListener('message', ({ data }: MessageEvent<DraftOrder>) => {
  if (data.kind === 'records') newsroom = data;
  else reply(answer(data));
});

let newsroom: { records: DraftRecords; base: string } | undefined;

type CheckOrder = DraftOrder & { kind: 'check' };

function answer(order: CheckOrder): DraftAnswer {
  const { id } = order;
  try {
    return { id, kind: 'checked', report: check(order) };
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function check({ answers, today }: CheckOrder): DraftReport {
  if (newsroom === undefined) throw new Error('The newsroom is not known.');
  const { records, base } = newsroom;
  const files = draftFiles(answers, records, today);
  const checked = checkDraft(files, records, today);
  const sitePath = (path: string) => base + path.replace(/^\//, '');
  return reportDraft({ files, answers, records, checked, sitePath });
}

function reply(message: DraftAnswer): void {
  postMessage(message);
}
