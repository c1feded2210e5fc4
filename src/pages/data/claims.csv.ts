import type { APIRoute } from 'astro';
import { buildClaimTable } from '../../engine/publish/claim-table.ts';
import { publication } from '../../site/publication.ts';

/** All claims as a table. */
export const GET: APIRoute = () => new Response(buildClaimTable(publication));
