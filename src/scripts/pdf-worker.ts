import { extractTextItems } from 'unpdf';
import { pdfText } from './pdf-text.ts';

/** Answers the bytes of a PDF file with its text; without one, where the file is broken. */
addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  extractTextItems(new Uint8Array(data)).then(
    ({ items }) => {
      postMessage({ text: pdfText(items) });
    },
    () => {
      postMessage({});
    },
  );
});
