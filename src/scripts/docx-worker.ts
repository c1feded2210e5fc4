import mammoth from 'mammoth';

/** Answers the bytes of a Word file with its text, or with what is wrong with it. */
addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  mammoth.extractRawText({ arrayBuffer: data }).then(
    ({ value }) => {
      postMessage({ text: value });
    },
    (error: unknown) => {
      postMessage({ problem: String(error) });
    },
  );
});
