import { site } from './config.ts';

/** The service that answers the search page; undefined where readers’ own browsers do. */
export const searchService = site.search && describeService(site.search.endpoint);

function describeService(endpoint: string): { endpoint: string; origin: string; host: string } {
  const { origin, host } = new URL(endpoint);
  return { endpoint, origin, host };
}
