import { expect, test } from 'vitest';
import { explainFailure } from '../../../src/cli/build/explain-failure.ts';

test('gives advice with what the system says', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  expect(explainFailure(error)).toBe(
    'ENOSPC: no space left on device, write\nThe disk is full. Free some space and build again.',
  );
});

test('keeps to the words of an error that has its own', () => {
  expect(explainFailure(new Error('The folder is a file.'))).toBe('The folder is a file.');
});
