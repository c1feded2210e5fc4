import type { APIRoute } from 'astro';
import { searchRecords } from '../../site/search-records.ts';

/** The collection as the search page reads it. */
export const GET: APIRoute = () => Response.json(searchRecords());
