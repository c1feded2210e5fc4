import docxWorker from './docx-worker.ts?worker&url';
import { htmlText } from './html-text.ts';
import pdfWorker from './pdf-worker.ts?worker&url';
import { startWorker } from './trusted.ts';

/** Why a file gave no text. */
export type FileProblem = 'file-unknown' | 'file-large' | 'file-broken' | 'file-empty';

/** A file whose text cannot be read; the cause is named by a key of the interface words. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** What a worker answers, one or the other; PDF.js says words of its own in between. */
interface FileAnswer {
  text?: string;
  problem?: string;
}

/** Bytes of a file that a browser still reads at ease. */
const most = 50_000_000;

const readers: Readonly<Record<string, (file: File, signal: AbortSignal) => Promise<string>>> = {
  txt: (file) => file.text(),
  md: (file) => file.text(),
  html: async (file) => htmlText(await file.text()),
  htm: async (file) => htmlText(await file.text()),
  docx: (file, signal) => readInWorker(file, startWorker(docxWorker), signal),
  pdf: (file, signal) => readInWorker(file, startWorker(pdfWorker), signal),
};

/**
 * The text of a file, read on this device. What reads Word and PDF files is fetched when the first of its kind
 * arrives, and works away from the page.
 */
export async function readFile(file: File, signal: AbortSignal): Promise<string> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (read === undefined) throw new FileError('file-unknown');
  if (file.size > most) throw new FileError('file-large');
  let text: string;
  try {
    text = await read(file, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new FileError('file-broken', { cause });
  }
  signal.throwIfAborted();
  if (text.trim() === '') throw new FileError('file-empty');
  return text;
}

/** Hands the bytes to a worker, which answers with the text and is ended. */
async function readInWorker(file: File, worker: Worker, signal: AbortSignal): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return await new Promise<string>((resolve, reject) => {
      const stop = () => {
        reject(new Error('Stopped.'));
      };
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
        if (data.text !== undefined) resolve(data.text);
        else if (data.problem !== undefined) reject(new Error(data.problem));
      });
      worker.addEventListener('error', () => {
        reject(new Error('The reader could not start.'));
      });
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
