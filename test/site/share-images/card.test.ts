import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSize, nameCard } from '../../../src/site/share-images/card.ts';
import { drawCard } from '../../../src/site/share-images/draw-card.ts';
import { colorsOf } from '../../../src/site/share-images/tone-colors.ts';
import { lanternCard as card } from '../../helpers/cards.ts';

test('the name changes with the verdict and the words, and with nothing else', () => {
  const name = nameCard('red', card);
  expect(name).toMatch(/^red-[0-9a-f]{12}$/);
  expect(nameCard('red', { ...card })).toBe(name);
  expect(nameCard('red', { ...card, verdict: 'Right' })).not.toBe(name);
  expect(nameCard('red', { ...card, quote: '“red”' })).not.toBe(name);
});

test('the picture has the size that platforms ask for, and the colours of the verdict', async () => {
  const png = await drawCard(card);
  const { width, height, format } = await sharp(png).metadata();
  expect({ width, height, format }).toEqual({ ...cardSize, format: 'png' });
  expect(await colorsIn(png)).toContain(card.colors.mark);
  const other = await drawCard({ ...card, colors: colorsOf('true'), verdict: 'Right' });
  expect(await colorsIn(other)).not.toContain(card.colors.mark);
});

test('the same card gives the same picture', async () => {
  expect(Buffer.compare(await drawCard(card), await drawCard(card))).toBe(0);
});

test('a long quotation stays within the picture', async () => {
  const long = { ...card, quote: `“${'very long words follow each other '.repeat(12)}”` };
  const { data, info } = await sharp(await drawCard(long))
    .extract({ left: 1150, top: 0, width: 50, height: 630 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const first = [...data.subarray(0, info.channels)];
  expect(data.every((value, index) => value === first[index % info.channels])).toBe(true);
});

/** Every colour that the picture holds, as CSS writes it. */
async function colorsIn(png: Uint8Array): Promise<Set<string>> {
  const data = await sharp(png).removeAlpha().raw().toBuffer();
  const colors = new Set<string>();
  for (let index = 0; index < data.length; index += 3)
    colors.add(`#${data.subarray(index, index + 3).toString('hex')}`);
  return colors;
}
