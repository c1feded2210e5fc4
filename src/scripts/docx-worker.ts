import mammoth from 'mammoth';

/** Answers the bytes of a Word file with its text; without one, where the file is broken. */
addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  mammoth.extractRawText({ arrayBuffer: data }).then(
    ({ value }) => {
      postMessage({ text: value });
    },
    () => {
      postMessage({});
    },
  );
});
