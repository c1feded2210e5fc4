import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFiles } from '../site/sitemap.ts';

/** The sitemap; no file of it exists while the site is a preview. */
export const getStaticPaths = (() =>
  sitemapFiles().map(({ name, text }) => ({
    params: { sitemap: name },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
