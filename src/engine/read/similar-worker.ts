import { parentPort, workerData } from 'node:worker_threads';
import { answerSimilar, type SimilarQuestions } from '../search/find-similar.ts';

/** Compares claims for `answer-in-thread.ts`. */
parentPort?.postMessage(await answerSimilar(workerData as SimilarQuestions)); // sent from there
