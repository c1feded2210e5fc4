import { expect, test } from 'vitest';
import { splitBlocks } from '../../src/site/split-blocks.ts';

const cite = (place: number, note: number) =>
  `<sup class="cite"><a id="cite-${place}" href="#note-${note}" aria-label="Note ${note}: a > b">${note}</a></sup>`;

test('cuts at the outermost elements and keeps all of the text', () => {
  const blocks = ['<p>One <em>two</em><br>three</p>', '<ul><li><p>four</p></li></ul>', '<hr>'];
  const html = blocks.join('\n');
  expect(splitBlocks(html).map((block) => block.html)).toEqual(blocks);
});

test('puts a note beside the first block that cites it', () => {
  const html = `<p>a${cite(1, 1)} b${cite(2, 2)}</p><p>c${cite(3, 1)}</p><p>d${cite(4, 3)}</p>`;
  expect(splitBlocks(html).map(({ notes }) => notes)).toEqual([[1, 2], [], [3]]);
});

test('is not misled by angle brackets within attributes', () => {
  const html = '<p title="a > b </p>">x</p><p>y</p>';
  expect(splitBlocks(html)).toHaveLength(2);
});

test('gives nothing for nothing', () => {
  expect(splitBlocks('')).toEqual([]);
  expect(splitBlocks(' \n')).toEqual([]);
});
