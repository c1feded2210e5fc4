import type { APIRoute } from 'astro';
import { toSvgFile } from '../../engine/charts/chart.ts';
import { citedChart } from '../../site/charts.ts';

export const GET: APIRoute = () => new Response(toSvgFile(citedChart()));
