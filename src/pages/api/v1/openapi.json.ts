import type { APIRoute } from 'astro';
import { buildOpenApi } from '../../../engine/publish/api/openapi.ts';
import { publication } from '../../../site/publication.ts';

/** The description of the interface. */
export const GET: APIRoute = () => Response.json(buildOpenApi(publication));
