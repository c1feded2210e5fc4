import { extractTextItems } from 'unpdf';
import { pdfText } from './pdf-text.ts';

/** Answers the bytes of a PDF file with its text, or with what is wrong with it. */
addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  extractTextItems(new Uint8Array(data)).then(
    ({ items }) => {
      postMessage({ text: pdfText(items) });
    },
    (error: unknown) => {
      postMessage({ problem: String(error) });
    },
  );
});
