import type { APIRoute } from 'astro';
import { toCsv } from '../../engine/charts/chart.ts';
import { carriesChart } from '../../site/charts.ts';

export const GET: APIRoute = () => new Response(toCsv(carriesChart()));
