import type { APIRoute, GetStaticPaths } from 'astro';
import { buildRss } from '../../../engine/publish/rss.ts';
import { allFeeds, type FeedFile } from '../../../engine/publish/feeds.ts';
import { publication } from '../../../site/publication.ts';

/** Every feed as RSS 2.0. */
export const getStaticPaths = (() =>
  allFeeds(publication).map((feed) => ({
    params: { feed: feed.path },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedFile }> = ({ props }) =>
  new Response(buildRss(props.feed.build()));
