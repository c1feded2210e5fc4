import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AnswerSimilar } from '../check/similar-claims.ts';
import { answerSimilar, type SimilarDocument } from '../search/find-similar.ts';

/** Not there where this module has been bundled with others. */
const script = path.join(import.meta.dirname, 'similar-worker.ts');

/** Compares claims in a thread of its own, where there can be one. */
export const answerInThread: AnswerSimilar = async (questions) => {
  if (!existsSync(script)) return answerSimilar(questions);
  const worker = new Worker(pathToFileURL(script), { workerData: questions });
  const [answers] = (await once(worker, 'message')) as [SimilarDocument[][]]; // of `similar-worker.ts`
  return answers;
};
