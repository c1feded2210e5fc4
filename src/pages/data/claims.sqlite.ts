import type { APIRoute } from 'astro';
import { buildDatabase } from '../../site/database.ts';
import { publication } from '../../site/publication.ts';

/** The collection as an SQLite file. */
export const GET: APIRoute = () => new Response(buildDatabase(publication));
