import { runSearch, type SearchResult } from '../engine/search/run-search.ts';
import { answerOrders } from './answer-orders.ts';
import { openFolder } from './open-folder.ts';
import type { SearchTask } from './search-client.ts';

/** Searches away from the page, so that typing never waits. */
answerOrders<SearchTask, SearchResult>(async ({ folder, query, options }) =>
  runSearch(query, options, await openFolder(folder)),
);
