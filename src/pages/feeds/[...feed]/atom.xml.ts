import type { APIRoute, GetStaticPaths } from 'astro';
import { buildAtom } from '../../../engine/publish/atom.ts';
import { allFeeds, type FeedFile } from '../../../engine/publish/feeds.ts';
import { publication } from '../../../site/publication.ts';

/** Every feed as Atom. */
export const getStaticPaths = (() =>
  allFeeds(publication).map((feed) => ({
    params: { feed: feed.path },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedFile }> = ({ props }) =>
  new Response(buildAtom(props.feed.build()));
