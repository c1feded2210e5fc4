import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../engine/model/claim.ts';
import { embeddable } from '../../engine/publish/embeds.ts';
import { buildBadge } from '../../site/badge.ts';
import { site } from '../../site/config.ts';
import { verdictOf, verdictWord } from '../../site/names.ts';
import { plumbLineOf } from '../../site/plumb-line.ts';
import { publication } from '../../site/publication.ts';

/** The verdict of a claim as a picture. */
export const getStaticPaths = (() =>
  embeddable(publication).flatMap(({ claim, slugs }) =>
    slugs.map((slug) => ({ params: { slug }, props: { claim } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = ({ props: { claim } }) => {
  const verdict = verdictOf(claim);
  const line = verdict ? plumbLineOf(verdict, site.verdicts) : ({ kind: 'bare' } as const);
  return new Response(buildBadge({ word: verdictWord(claim), siteName: site.name, line }));
};
