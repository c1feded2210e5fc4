import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { drawMark } from '../draw-mark.ts';
import { cardSize, type Card } from './card.ts';

const { resolve } = createRequire(import.meta.url);
const files = [
  ['Newsreader', 400, '@fontsource/newsreader/files/newsreader-latin-400-normal.woff'],
  ['Newsreader', 400, '@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff'],
  ['Public Sans', 400, '@fontsource/public-sans/files/public-sans-latin-400-normal.woff'],
  ['Public Sans', 400, '@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff'],
  ['Public Sans', 600, '@fontsource/public-sans/files/public-sans-latin-600-normal.woff'],
  ['Public Sans', 600, '@fontsource/public-sans/files/public-sans-latin-ext-600-normal.woff'],
] as const;

const margin = 64;
const markSize = 120;

/** The picture of a card as PNG. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layOut(card), { ...cardSize, fonts: await loadFonts() });
  const whole = svg.replace(/<\/svg>$/, `${drawVerdict(card)}</svg>`);
  const png = sharp(Buffer.from(whole)).png({ palette: true, colours: 64, effort: 4 });
  return new Uint8Array(await png.toBuffer());
}

let fonts: Promise<Font[]> | undefined;

function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    files.map(async ([name, weight, file]) => ({
      name,
      weight,
      data: await readFile(resolve(file)),
    })),
  );
  return fonts;
}

/** The words; the mark is drawn into the room that is left for it. */
function layOut({ origin, quote, claim, verdict, colors, siteName, notice, direction }: Card) {
  const side = direction === 'rtl' ? 'flex-end' : 'flex-start';
  const row = direction === 'rtl' ? 'row-reverse' : 'row';
  const textAlign = direction === 'rtl' ? 'right' : 'left';
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: margin,
      color: colors.text,
      background: colors.paper,
      fontFamily: 'Public Sans',
    },
    box(
      { flexDirection: 'column', alignItems: side, textAlign },
      box({ fontSize: 26, color: colors.quiet }, origin),
      box(
        {
          marginTop: 18,
          fontFamily: 'Newsreader',
          fontSize: sizeFor(quote),
          lineHeight: 1.15,
          lineClamp: 4,
        },
        quote,
      ),
      box({ marginTop: 18, fontSize: 26, lineHeight: 1.35, lineClamp: 3 }, claim),
    ),
    box(
      { flexDirection: row, alignItems: 'flex-end', justifyContent: 'space-between' },
      box(
        {
          [direction === 'rtl' ? 'marginRight' : 'marginLeft']: markSize,
          fontFamily: 'Newsreader',
          fontSize: 72,
          lineHeight: 1,
          color: colors.tone,
        },
        verdict,
      ),
      box(
        { flexDirection: 'column', alignItems: 'flex-end', fontSize: 24, color: colors.quiet },
        box({ fontWeight: 600, color: colors.text }, siteName),
        ...(notice === '' ? [] : [box({ fontSize: 18 }, notice)]),
      ),
    ),
  );
}

/** Long quotations are set smaller, so that they stand whole. */
function sizeFor({ length }: string): number {
  if (length <= 60) return 64;
  if (length <= 110) return 54;
  return length <= 180 ? 44 : 36;
}

function drawVerdict({ line, colors, direction }: Card): string {
  const top = cardSize.height - margin - markSize;
  const place =
    direction === 'rtl'
      ? `translate(${cardSize.width - margin} ${top}) scale(${-markSize / 24} ${markSize / 24})`
      : `translate(${margin - markSize / 8} ${top}) scale(${markSize / 24})`;
  const shapes = drawMark(line, {
    ink: colors.mark,
    vertical: colors.vertical,
    paper: colors.paper,
  });
  return toXml(x('g', { transform: place, fill: 'none' }, shapes));
}

type Style = Record<string, string | number>;

/** An element as satori takes it. */
interface Box {
  type: 'div';
  key: null;
  props: { style: Style; children: string | Box | undefined | (string | Box)[] };
}

function box(style: Style, ...children: (string | Box)[]): Box {
  const content = children.length === 1 ? children[0] : children;
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', ...style }, children: content },
  };
}
