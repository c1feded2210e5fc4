import type { APIRoute, GetStaticPaths } from 'astro';
import { drawMissing, readDrawn } from '../../site/share-images/draw-missing.ts';
import { allCards } from '../../site/share-images/share-image.ts';

/** What platforms show of a claim. Only pictures that no earlier build drew are drawn. */
export const getStaticPaths = (async () => {
  const cards = allCards();
  if (cards.size > 0) await drawMissing(cards);
  return [...cards.keys()].map((image) => ({ params: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { image: string }> = async ({ params }) =>
  new Response(await readDrawn(params.image));
