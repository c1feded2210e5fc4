import type { APIRoute } from 'astro';
import { buildWebManifest } from '../engine/publish/web-manifest.ts';
import { publication } from '../site/publication.ts';

/** The site as a device keeps it. */
export const GET: APIRoute = () => new Response(buildWebManifest(publication));
