import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { colorsOf } from './share-images/tone-colors.ts';

/** The site’s sign as PNG for devices that take no SVG: on paper, with the room that they cut away. */
export async function drawIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * 0.6);
  const svg = await readFile('public/favicon.svg');
  const sign = await sharp(svg, { density: (72 * inner) / 32 })
    .resize(inner)
    .toBuffer();
  const background = colorsOf(undefined).paper;
  const icon = sharp({ create: { width: size, height: size, channels: 3, background } })
    .composite([{ input: sign }])
    .png({ palette: true });
  return new Uint8Array(await icon.toBuffer());
}
