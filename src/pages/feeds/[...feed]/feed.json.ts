import type { APIRoute, GetStaticPaths } from 'astro';
import { buildJsonFeed } from '../../../engine/publish/json-feed.ts';
import { allFeeds, type FeedFile } from '../../../engine/publish/feeds.ts';
import { publication } from '../../../site/publication.ts';

/** Every feed as JSON Feed. */
export const getStaticPaths = (() =>
  allFeeds(publication).map((feed) => ({
    params: { feed: feed.path },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: FeedFile }> = ({ props }) =>
  new Response(buildJsonFeed(props.feed.build()));
