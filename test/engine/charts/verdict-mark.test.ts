import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawVerdictMark, markRadius } from '../../../src/engine/charts/verdict-mark.ts';
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
  const around = 2 * Math.PI * (markRadius / 2);
  expect(draw('right')).toContain(`stroke-dasharray="${around.toFixed(2)} 100"`);
  expect(draw('partly')).toContain(`stroke-dasharray="${(around / 2).toFixed(2)} 100"`);
  expect(draw('wrong')).toMatch(/<circle[^>]*>.*<path/);
  expect(draw('wrong')).not.toContain('dasharray');
});

test('draws what is off the scale as a dotted ring or a bare stroke', () => {
  expect(draw('open')).toMatch(/<circle[^>]*dasharray/);
  expect(draw('unjudged')).not.toContain('<circle');
  expect(draw('nowhere')).not.toContain('<circle');
});
