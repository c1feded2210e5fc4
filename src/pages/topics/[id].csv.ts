import type { APIRoute, GetStaticPaths } from 'astro';
import { type Chart, toCsv } from '../../engine/charts/chart.ts';
import { drawTopicChart } from '../../site/charts.ts';
import { site } from '../../site/config.ts';

export const getStaticPaths = (() =>
  site.topics.flatMap((topic) => {
    const chart = drawTopicChart(topic);
    return chart === undefined ? [] : [{ params: { id: topic.id }, props: { chart } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) => new Response(toCsv(chart));
