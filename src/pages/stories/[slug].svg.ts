import type { APIRoute, GetStaticPaths } from 'astro';
import { toSvgFile } from '../../engine/charts/chart.ts';
import type { Story } from '../../engine/model/story.ts';
import { drawStoryChart, storyChartPaths } from '../../site/charts.ts';

export const getStaticPaths = storyChartPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(toSvgFile(drawStoryChart(story)));
