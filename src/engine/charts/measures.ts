import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Catalog } from '../catalog/catalog.ts';
import { isStanding } from '../catalog/counted.ts';
import { findPublisher } from '../catalog/publisher-side.ts';
import type { Claim } from '../model/claim.ts';
import { formatIsoDate } from '../model/format-date.ts';
import { convertMeasure, type Measure, type MeasureChart } from '../model/measure.ts';
import type { Source } from '../model/source.ts';
import { findVerdict, type Verdict } from '../model/verdict.ts';
import { type Chart, stanceFills, type StanceWords } from './chart.ts';
import { frame, labelText, shorten } from './frame.ts';
import { drawVerdictMark } from './verdict-mark.ts';

export interface MeasureWords extends StanceWords {
  /** What the picture shows, for those who do not see it. */
  title: string;
  /** The columns of the table. */
  who: string;
  what: string;
  given: string;
  from: string;
  to: string;
  statement: string;
  /** `{low}–{high} {unit}`, `{low} {unit} or more`, `up to {high} {unit}`. */
  range: string;
  atLeast: string;
  upTo: string;
  /** The locale of dates. */
  dates: string;
}

interface Row {
  who: string;
  claim: Claim;
  /** Unset for the statement itself. */
  source?: Source;
  measure: Measure;
  ends: { low?: number; high?: number };
}

const width = 720;
const labels = 280;
const right = width - 118;
const rowHeight = 22;
const head = 44;

/** Claims with the figure that they give, and beneath each what its sources give, along one axis. */
export function drawMeasures(
  claims: readonly Claim[],
  chart: MeasureChart,
  { catalog, words }: { catalog: Catalog; words: MeasureWords },
): Chart {
  const rows = claims.flatMap((claim) => rowsOf(claim, chart, { catalog, words }));
  const { language, verdicts } = catalog.site;
  const ends = rows.flatMap(({ ends: { low = 0, high = 0 } }) => [low, high]);
  const x = scaleLinear(
    [0, Math.max(chart.limit?.value ?? 0, ...ends) * 1.05 || 1],
    [labels, right],
  );
  const bottom = head + rows.length * rowHeight;
  const ticks = x.ticks(6).map((value) => {
    const at = Math.round(x(value));
    return s('g', [
      s('line', {
        x1: at,
        x2: at,
        y1: head,
        y2: bottom,
        stroke: 'currentColor',
        strokeOpacity: 0.15,
      }),
      s('text', { ...labelText, textAnchor: 'middle', x: at, y: bottom + 12 }, String(value)),
    ]);
  });
  const drawn = rows.map((row, index) => {
    const middle = head + (index + 0.5) * rowHeight;
    const given = describe(row.measure, words, language);
    const isStatement = row.source === undefined;
    const name = { ...labelText, textAnchor: 'end', fontWeight: isStatement ? 600 : 400 };
    return s('g', [
      s('title', row.source?.shows ?? row.claim.claim),
      s('text', { ...name, x: labels - 10, y: middle }, row.who),
      ...drawRange(row, { middle, x, verdicts }),
      s('text', { ...labelText, x: right + 8, y: middle }, given),
    ]);
  });
  const svg = s('svg', { ...frame(width, bottom + 36), ariaLabel: words.title }, [
    ...ticks,
    s(
      'text',
      { ...labelText, textAnchor: 'middle', x: (labels + right) / 2, y: bottom + 28 },
      chart.unit,
    ),
    ...drawLimit(chart, x, bottom),
    ...drawn,
  ]);
  const table = rows.map(({ who, source, measure, ends: { low, high } }) => [
    who,
    source === undefined ? words.statement : words[source.stance],
    describe(measure, words, language),
    low ?? '',
    high ?? '',
  ]);
  const unit = chart.unit;
  const columns = [
    words.who,
    words.what,
    words.given,
    `${words.from} (${unit})`,
    `${words.to} (${unit})`,
  ];
  return { svg, rows: [columns, ...table] };
}

/** The statement, then its sources from the least to the most. */
function rowsOf(
  claim: Claim,
  chart: MeasureChart,
  { catalog, words }: { catalog: Catalog; words: MeasureWords },
): Row[] {
  const ends = convertMeasure(claim.measure, chart);
  if (claim.measure === undefined || ends === undefined || !isStanding(claim)) return [];
  const named = (name: string, date: string | undefined) => {
    const month = date?.split('/')[0]?.slice(0, 7);
    const [plain = name] = name.split(' ('); // a remark in a name has no room here
    if (month === undefined) return shorten(plain, 44);
    return `${shorten(plain, 36)}, ${formatIsoDate(month, words.dates, 'short')}`;
  };
  const sources = claim.sources.flatMap((source): Row[] => {
    const ends = convertMeasure(source.measure, chart);
    if (source.measure === undefined || ends === undefined) return [];
    const name = findPublisher(source.publisher, catalog)?.name ?? source.publisher;
    return [{ who: named(name, source.published), claim, source, measure: source.measure, ends }];
  });
  sources.sort((a, b) => middleOf(a) - middleOf(b));
  const speaker = catalog.claimants.get(claim.claimant)?.name ?? claim.claimant;
  return [{ who: named(speaker, claim.date), claim, measure: claim.measure, ends }, ...sources];
}

function middleOf({ ends: { low, high } }: Row): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** A point, a line between two ends, or a line that an arrow leaves open; the statement’s with its verdict. */
function drawRange(
  { claim, source, ends: { low, high } }: Row,
  {
    middle,
    x,
    verdicts,
  }: { middle: number; x: (value: number) => number; verdicts: readonly Verdict[] },
): Element[] {
  const [from, to] = [x(low ?? 0), high === undefined ? right : x(high)];
  const line = {
    x1: from,
    x2: to,
    y1: middle,
    y2: middle,
    stroke: 'currentColor',
    strokeWidth: 1.5,
  };
  const arrow = `M${right - 6} ${middle - 4}l6 4l-6 4`;
  const verdict = findVerdict(claim.verdict, { verdicts });
  const draw = (cx: number) =>
    source === undefined
      ? drawVerdictMark(verdict, verdicts, { cx, cy: middle })
      : s('rect', { x: cx - 4, y: middle - 4, width: 8, height: 8, ...stanceFills[source.stance] });
  return [
    ...(to > from ? [s('line', line)] : []),
    ...(high === undefined ? [s('path', { d: arrow, fill: 'none', stroke: 'currentColor' })] : []),
    ...new Set([low, high].filter((end) => end !== undefined)),
  ].map((part) => (typeof part === 'number' ? draw(x(part)) : part));
}

function drawLimit(
  { limit }: MeasureChart,
  x: (value: number) => number,
  bottom: number,
): Element[] {
  if (limit === undefined) return [];
  const at = x(limit.value);
  const line = { x1: at, x2: at, y1: 26, y2: bottom, stroke: 'currentColor', strokeWidth: 1.5 };
  return [
    s('line', { ...line, strokeDasharray: '5 3' }),
    s('text', { ...labelText, x: at - 4, y: 14 }, limit.label),
  ];
}

function describe(
  { value, low, high, unit }: Measure,
  words: MeasureWords,
  language: string,
): string {
  const format = new Intl.NumberFormat(language);
  const fill = (pattern: string) =>
    pattern
      .replace('{low}', format.format(low ?? 0))
      .replace('{high}', format.format(high ?? 0))
      .replace('{unit}', unit);
  if (value !== undefined) return `${format.format(value)} ${unit}`;
  if (high === undefined) return fill(words.atLeast);
  return fill(low === undefined ? words.upTo : words.range);
}
