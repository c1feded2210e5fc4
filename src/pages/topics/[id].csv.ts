import type { APIRoute, GetStaticPaths } from 'astro';
import { type Chart, toCsv } from '../../engine/charts/chart.ts';
import { topicChartPaths } from '../../site/charts.ts';

export const getStaticPaths = topicChartPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart } }) => new Response(toCsv(chart));
