import type { APIRoute } from 'astro';
import { buildClaimLines } from '../../engine/publish/claim-lines.ts';
import { publication } from '../../site/publication.ts';

/** All claims, one a line. */
export const GET: APIRoute = () => new Response(buildClaimLines(publication));
