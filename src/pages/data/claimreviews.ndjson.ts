import type { APIRoute } from 'astro';
import { buildReviewLines } from '../../engine/publish/data-feed.ts';
import { publication } from '../../site/publication.ts';

/** All reviews, one a line. */
export const GET: APIRoute = () => new Response(buildReviewLines(publication));
