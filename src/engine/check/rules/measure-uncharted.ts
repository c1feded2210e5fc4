import { convertMeasure } from '../../model/measure.ts';
import type { ClaimRule } from '../rule.ts';

export const measureUncharted: ClaimRule = {
  id: 'measure-uncharted',
  severity: 'error',
  summary: 'A measure is of a quantity, and in a unit, that a chart of the claim’s topics knows.',
  why: 'Otherwise no picture shows it, and nobody notices.',
  examples: {
    ok: 'claim: It burned for 6 weeks.\ntopics: [light]\nmeasure: { quantity: burning-time, value: 6, unit: weeks }\n',
    bad: 'claim: It burned for 6 moons.\ntopics: [light]\nmeasure: { quantity: burning-time, value: 6, unit: moons }\n',
    at: '3:10',
  },
  check({ topics, measure, sources }, report, { site }) {
    const charts = site.topics.flatMap(({ id, chart }) =>
      chart !== undefined && topics.includes(id) ? [chart] : [],
    );
    const places = [
      { measure, at: ['measure'] },
      ...sources.map(({ measure }, index) => ({ measure, at: ['sources', index, 'measure'] })),
    ];
    for (const { measure, at } of places) {
      if (measure === undefined) continue;
      if (charts.some((chart) => convertMeasure(measure, chart) !== undefined)) continue;
      const known = charts.map(
        ({ quantity, unit, convert }) =>
          `\`${quantity}\` in ${[unit, ...Object.keys(convert)].join(', ')}`,
      );
      report({
        at,
        message: `No chart of the claim’s topics shows \`${measure.quantity}\` in ${measure.unit}.`,
        fix:
          known.length === 0
            ? 'Take it out, or give a topic of the claim a `chart` in `site.config.ts`.'
            : `Give one that a chart shows: ${known.join('; ')}; or take it out.`,
      });
    }
  },
};
