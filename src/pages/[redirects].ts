import type { APIRoute, GetStaticPaths } from 'astro';
import { buildRedirects } from '../engine/publish/redirects.ts';
import { catalog } from '../site/catalog.ts';
import { urls } from '../site/urls.ts';

/** `_redirects`, for hosts that read it; there is no file while no claim has an earlier address. */
export const getStaticPaths = (() => {
  const text = buildRedirects(catalog.claims, urls);
  return text === undefined ? [] : [{ params: { redirects: '_redirects' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
