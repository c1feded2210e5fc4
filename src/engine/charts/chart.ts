import { stringify } from 'csv-stringify/sync';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** A chart: a picture, and the same as a table. */
export interface Chart {
  svg: Element;
  /** The first row names the columns. */
  rows: readonly (readonly (string | number)[])[];
}

/** The picture within a page: it takes the page’s colour and fonts. */
export function toInlineSvg({ svg }: Chart): string {
  return toHtml(svg, { space: 'svg' });
}

/** The picture as a file of its own, black on white. */
export function toSvgFile({ svg }: Chart): string {
  const paper = s('rect', { width: '100%', height: '100%', fill: '#fff' });
  const properties = { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg', fontFamily };
  const file: Element = { ...svg, properties, children: [paper, ...svg.children] };
  return toHtml(file, { space: 'svg', closeEmptyElements: true });
}
const fontFamily = 'system-ui, sans-serif';

/** The table for spreadsheets. A cell that one would compute gets a `'` in front. */
export function toCsv({ rows }: Chart): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

/** How stances are told apart without colour: filled, hollow, pale. */
export const stanceFills = {
  supports: { fill: 'currentColor', stroke: 'currentColor' },
  contradicts: { fill: 'none', stroke: 'currentColor' },
  context: { fill: 'currentColor', fillOpacity: 0.5, stroke: 'none' },
} as const;

export const stances = ['supports', 'contradicts', 'context'] as const;

/** What the stances are called, in the site’s language. */
export type StanceWords = Readonly<Record<(typeof stances)[number], string>>;
