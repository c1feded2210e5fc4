import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../engine/charts/chart.ts';
import type { Story } from '../../engine/model/story.ts';
import { catalog } from '../../site/catalog.ts';
import { drawStoryChart } from '../../site/charts.ts';

export const getStaticPaths = (() =>
  [...catalog.stories.values()].map((story) => ({
    params: { slug: story.slug },
    props: { story },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(toCsv(drawStoryChart(story)));
