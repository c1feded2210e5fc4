import type { APIRoute, GetStaticPaths } from 'astro';
import { headerFormats } from '../engine/publish/header-formats.ts';
import { hostHeaders } from '../engine/publish/host-headers.ts';
import { basePath } from '../site/environment.ts';
import { searchService } from '../site/search-service.ts';

/** `_headers`, for hosts that read it. `npm run headers` writes the same for others. */
export const getStaticPaths = (() => [
  { params: { headers: '_headers' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(headerFormats['file']?.(hostHeaders(basePath, searchService?.origin)));
