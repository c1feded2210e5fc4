import { describe, expect, test } from 'vitest';
import { english } from '../../../src/engine/search/languages/english.ts';
import { splitSentences } from '../../../src/engine/search/split-sentences.ts';

const split = (text: string) => splitSentences(text, english).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    [
      'titles',
      'Dr. Awe and Sen. Gray met. They agreed.',
      ['Dr. Awe and Sen. Gray met.', 'They agreed.'],
    ],
    ['months', 'It began on Sept. 17. It ended.', ['It began on Sept. 17.', 'It ended.']],
    ['initials', 'J. K. Rowe won. So did U.S. Steel.', ['J. K. Rowe won.', 'So did U.S. Steel.']],
    [
      'decimals',
      'It rose by 4.3 percent. Then it fell.',
      ['It rose by 4.3 percent.', 'Then it fell.'],
    ],
    [
      'questions and quotations',
      '“Why?” she asked. No one knew!',
      ['“Why?” she asked.', 'No one knew!'],
    ],
    ['an abbreviation at the very end', 'It began in Sept.', ['It began in Sept.']],
    ['paragraphs', 'A heading\n\nThe text.', ['A heading', 'The text.']],
    ['nothing to read', '—\n***\n', []],
  ])('%s', (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('stand where they say', () => {
    const text = '  One here.\r\n\r\n\tDr. Two there.  Three. ';
    const sentences = splitSentences(text, english);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences)
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});

describe('line breaks', () => {
  const wrapped = [
    'The lamp makers of the river town said on Monday that they would stop all',
    'work at dawn, since the guild had not answered the letter that they wrote',
    'in spring. The guild has six weeks to reply to it.',
  ];

  test.each(['\n', '\r\n'])('that only keep lines short do not end a sentence', (lineBreak) => {
    expect(splitSentences(wrapped.join(lineBreak), english)).toHaveLength(2);
  });

  test('between lines that are not full end one', () => {
    const list = ['Lamps', 'Oil and wicks for the winter', 'A guild of glass makers', 'Rivers'];
    expect(split(list.join('\n'))).toEqual(list);
  });

  test('after a heading end one', () => {
    expect(split(`Strike at the river\n${wrapped.join('\n')}`)[0]).toBe('Strike at the river');
  });

  test('between long paragraphs end one', () => {
    const paragraph = 'The guild said so '.repeat(20).trim();
    expect(split(`${paragraph}\n${paragraph}`)).toEqual([paragraph, paragraph]);
  });
});

test('a text of twenty thousand lines is split at once', () => {
  expect(splitSentences('a line\n'.repeat(20_000), english)).toHaveLength(20_000);
});
