import type { APIRoute } from 'astro';
import { draftRecords } from '../../../engine/draft/draft-records.ts';
import { catalog } from '../../../site/catalog.ts';
import { contentPrefix } from '../../../site/repository.ts';

/** What the form for a new claim must know of the newsroom. */
export const GET: APIRoute = () => Response.json(draftRecords(catalog, contentPrefix));
