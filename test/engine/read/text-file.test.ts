import { expect, test } from 'vitest';
import { normalizeText } from '../../../src/engine/read/text-file.ts';

test('drops a byte-order mark and every carriage return', () => {
  expect(normalizeText('\uFEFFone\r\ntwo\rthree\n\r\nfour')).toBe('one\ntwo\nthree\n\nfour');
});
