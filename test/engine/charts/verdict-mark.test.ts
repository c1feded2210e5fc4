import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawVerdictMark } from '../../../src/engine/charts/verdict-mark.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';

const { verdicts } = lanternSite;
const draw = (id: string) =>
  toHtml(
    drawVerdictMark(
      verdicts.find((verdict) => verdict.id === id),
      verdicts,
      { cx: 5, cy: 5 },
    ),
    { space: 'svg' },
  );

test('fills a disc as far as the verdict lies up the scale, and strikes the least true through', () => {
  expect(draw('right')).toContain('stroke-dasharray="100 100"');
  expect(draw('partly')).toContain('stroke-dasharray="50 100"');
  expect(draw('wrong')).toMatch(/<circle[^>]*>.*<path/);
  expect(draw('wrong')).not.toContain('dasharray');
});

test('draws what is off the scale as a dotted ring or a bare stroke', () => {
  expect(draw('open')).toMatch(/<circle[^>]*dasharray/);
  expect(draw('unjudged')).not.toContain('<circle');
  expect(draw('nowhere')).not.toContain('<circle');
});
