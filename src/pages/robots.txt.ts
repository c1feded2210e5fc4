import type { APIRoute } from 'astro';
import { buildRobots } from '../engine/publish/robots.ts';
import { publication } from '../site/publication.ts';

/** What crawlers may read. */
export const GET: APIRoute = () => new Response(buildRobots(publication));
