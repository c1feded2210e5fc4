import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSecurityText } from '../../engine/publish/security-text.ts';
import { publication } from '../../site/publication.ts';

/** Whom to tell about a weakness; there is no file while nobody can be written to. */
export const getStaticPaths = (() => {
  const text = buildSecurityText(publication);
  return text === undefined ? [] : [{ params: { security: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
