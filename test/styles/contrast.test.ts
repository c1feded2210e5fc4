import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/site/config.ts';

/** The colours of one theme: token → `#rrggbb`; a tone’s tokens are named `tone true`, `mark true`. */
type Theme = Map<string, string>;

const css = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
const themes: [name: string, theme: Theme][] = [
  ['light', readTheme(1)],
  ['dark', readTheme(2)],
];

function readTheme(part: 1 | 2): Theme {
  const theme: Theme = new Map();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]+)\}/g)) {
    const tone = /data-tone='(\w+)'/.exec(selector)?.[1];
    for (const match of body.matchAll(/--(\S+): light-dark\((#\w{6}), (#\w{6})\)/g)) {
      const name = tone === undefined ? match[1] : match[1]?.replace('tone-', '') + ` ${tone}`;
      theme.set(name ?? '', match[part + 1] ?? '');
    }
  }
  return theme;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tones = new Set(site.verdicts.map(({ tone }) => tone));

test.each(themes)('text stands out at 7:1 in %s', (_name, theme) => {
  const pairs = [
    ...['color-text', 'color-quiet', 'color-link'].flatMap((text) => [
      [text, 'color-paper'],
      [text, 'color-shade'],
    ]),
    ['color-text', 'color-marked'],
    ...[...tones].map((tone) => [`tone ${tone}`, 'color-paper']),
  ];
  expect(pairs.length).toBeGreaterThan(10);
  expect(tooFaint(theme, pairs, 7)).toEqual([]);
});

test.each(themes)(
  'marks and the lines that carry meaning stand out at 3:1 in %s',
  (_name, theme) => {
    const pairs = [
      ['color-plumb', 'color-paper'],
      ...[...tones].map((tone) => [`mark ${tone}`, 'color-paper']),
    ];
    expect(tooFaint(theme, pairs, 3)).toEqual([]);
  },
);

function tooFaint(theme: Theme, pairs: readonly string[][], least: number): string[] {
  return pairs.flatMap(([front = '', back = '']) => {
    const ratio = contrast(theme.get(front) ?? '#000000', theme.get(back) ?? '#000000');
    return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
  });
}
