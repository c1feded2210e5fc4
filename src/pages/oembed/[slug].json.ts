import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../engine/model/claim.ts';
import { embeddable } from '../../engine/publish/embeds.ts';
import { buildOembed } from '../../engine/publish/oembed.ts';
import { embedNames } from '../../site/embed-names.ts';
import { publication } from '../../site/publication.ts';
import { urls } from '../../site/urls.ts';

/** What those who embed claims by their addresses are told; nothing while the site has no address. */
export const getStaticPaths = (() =>
  urls.absolute('/') === undefined
    ? []
    : embeddable(publication).map(({ claim }) => ({
        params: { slug: claim.slug },
        props: { claim },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = ({ props: { claim } }) =>
  new Response(
    buildOembed({ claim, path: urls.embed(claim.slug) }, embedNames(claim), publication),
  );
