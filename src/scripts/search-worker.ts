import { runSearch, type SearchResult } from '../engine/search/run-search.ts';
import { answerOrders } from './answer-orders.ts';
import { askFolder } from './open-folder.ts';
import type { SearchTask } from './search-client.ts';

/** Searches away from the page, so that typing never waits. */
answerOrders<SearchTask, SearchResult>(({ folder, query, options }) =>
  askFolder(folder, (index) => runSearch(query, options, index)),
);
