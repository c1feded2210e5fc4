import type { APIRoute } from 'astro';
import { buildDataFeed } from '../../engine/publish/data-feed.ts';
import { publication } from '../../site/publication.ts';

/** All reviews as a schema.org DataFeed. */
export const GET: APIRoute = () => new Response(buildDataFeed(publication));
