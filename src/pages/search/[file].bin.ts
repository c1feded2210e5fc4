import type { APIRoute, GetStaticPaths } from 'astro';
import { buildIndexFiles } from '../../engine/search/build-index.ts';
import { searchDocuments, searchOptions } from '../../engine/search/documents.ts';
import { catalog } from '../../site/catalog.ts';
import { isFirstThread, isOwn, searchSubject } from '../../site/part.ts';

/**
 * The search index: one file for a small collection, blocks beside it for a large one. The ending stands in the name
 * of the route, without which the development server looks for a folder.
 */
export const getStaticPaths = (() => {
  // One part of a build that is made in several makes all of it.
  if (!isOwn(searchSubject) || !isFirstThread()) return [];
  const files = buildIndexFiles(searchDocuments(catalog), searchOptions(catalog));
  return [...files].map(([name, bytes]) => ({
    params: { file: name.replace(/\.bin$/, '') },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } });
