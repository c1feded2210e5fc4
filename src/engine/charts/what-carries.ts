import { scaleBand } from 'd3-scale';
import { s } from 'hastscript';
import type { Catalog, WorkUse } from '../catalog/catalog.ts';
import { compareText } from '../compare-text.ts';
import { type Chart, stanceFills, type StanceWords } from './chart.ts';
import { drawStanceLegend, frame, labelText, shorten } from './frame.ts';

export interface CarriesWords extends StanceWords {
  title: string;
  source: string;
  claim: string;
  stance: string;
  /** Under the columns: that each is a claim, the newest at the end. */
  axis: string;
}

/** The most works that one picture holds: those that most claims share. The table has all. */
const mostWorks = 40;
const labels = 260;
const cell = 14;
const head = 36;

/** Which works carry which claims: a row for each work that several claims share, a column for each of the claims. */
export function drawCarries({ works, places, publishers }: Catalog, words: CarriesWords): Chart {
  const shared = [...works.values()]
    .filter(({ uses }) => uses.length > 1)
    .sort((a, b) => b.uses.length - a.uses.length || compareText(a.work.id, b.work.id))
    .slice(0, mostWorks);
  const placeOf = (slug: string) => places.get(slug) ?? 0;
  const slugs = [...new Set(shared.flatMap(({ uses }) => uses.map(({ claim }) => claim.slug)))];
  slugs.sort((a, b) => placeOf(b) - placeOf(a));
  const width = labels + slugs.length * cell;
  const height = head + shared.length * cell;
  const x = scaleBand(slugs, [labels, width]);
  const y = scaleBand(
    shared.map(({ work }) => work.id),
    [head, height],
  );
  const drawRow = ({ work, uses }: WorkUse) => {
    const middle = (y(work.id) ?? 0) + cell / 2;
    const name = publishers.get(work.publisher)?.name ?? work.publisher;
    const text = shorten(`${name}: ${work.title}`, 44);
    return s('g', [
      s('line', { x1: labels, x2: width, y1: middle, y2: middle, ...hairline }),
      s('text', { x: labels - 6, y: middle, ...label }, text),
      ...uses.map(({ claim, source }) => {
        const cx = (x(claim.slug) ?? 0) + cell / 2;
        const dot = { cx, cy: middle, r: 4, ...stanceFills[source.stance] };
        return s('circle', dot, s('title', claim.claim));
      }),
    ]);
  };
  const svg = s('svg', { ...frame(width, height + 24), ariaLabel: words.title }, [
    drawStanceLegend(words, labels),
    ...shared.map(drawRow),
    s('text', { ...label, x: width, y: height + 14 }, words.axis),
  ]);
  const rows = [...works.values()].flatMap(({ work, uses }) =>
    uses.map(({ claim, source }) => [work.id, claim.slug, words[source.stance]]),
  );
  return { svg, rows: [[words.source, words.claim, words.stance], ...rows] };
}

const hairline = { stroke: 'currentColor', strokeOpacity: 0.2 };
const label = { ...labelText, textAnchor: 'end' };
