import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../site/share-images/card.ts';
import { pictureOf } from '../../site/share-images/picture-of.ts';
import { allCards } from '../../site/share-images/share-image.ts';

/** What platforms show of a claim. Each is drawn by the thread whose page it is, and kept for later builds. */
export const getStaticPaths = (() =>
  [...allCards()].map(([image, card]) => ({
    params: { image },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }, { image: string }> = async ({ params, props }) =>
  new Response(await pictureOf(params.image, props.card));
