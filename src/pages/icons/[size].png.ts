import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSizes } from '../../engine/publish/web-manifest.ts';
import { drawIcon } from '../../site/draw-icon.ts';

/** The icons that the manifest names. */
export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { size: string }> = async ({ params }) =>
  new Response(await drawIcon(Number(params.size)));
