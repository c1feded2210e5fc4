import { readFileSync } from 'node:fs';
import type { CardColors } from './card.ts';

/** The colours of the light theme from the style sheet’s tokens, the only place that names colours. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8').replace(/@media print[\s\S]*$/, '');

/** The colours of a card whose verdict has this tone. */
export function colorsOf(tone: string | undefined): CardColors {
  const block = tokens.split(`[data-tone='${tone ?? ''}']`)[1]?.split('}')[0] ?? '';
  return {
    paper: lightOf('--color-paper', tokens) ?? 'white',
    text: lightOf('--color-text', tokens) ?? 'black',
    quiet: lightOf('--color-quiet', tokens) ?? 'black',
    vertical: lightOf('--color-plumb', tokens) ?? 'black',
    tone: lightOf('--tone', block) ?? lightOf('--color-quiet', tokens) ?? 'black',
    mark: lightOf('--tone-mark', block) ?? lightOf('--color-plumb', tokens) ?? 'black',
  };
}

function lightOf(name: string, css: string): string | undefined {
  return new RegExp(`${name}: light-dark\\((#[0-9a-f]{6})`).exec(css)?.[1];
}
