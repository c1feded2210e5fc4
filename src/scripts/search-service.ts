import { buildRequest, wordsOf } from '../engine/search/service/build-request.ts';
import { readAnswer } from '../engine/search/service/read-answer.ts';
import { parseQuery } from '../engine/search/query.ts';
import type { SearchOptions, SearchResult } from '../engine/search/search.ts';
import type { Searcher } from './search-client.ts';

/** How a service may fail: it is not there, says no, takes too long, or answers something else than claims. */
export type ServiceProblem = 'unreachable' | 'refused' | 'slow' | 'unreadable';

export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly problem: ServiceProblem;

  constructor(problem: ServiceProblem, cause: unknown) {
    super(`The search service is ${problem}.`, { cause });
    this.problem = problem;
  }
}

/** How a service is asked, in milliseconds. */
interface Patience {
  /** Until typing is taken to pause: not every key is sent. */
  pause: number;
  /** Until an answer is no longer waited for. */
  longest: number;
}

/**
 * Asks an index of OpenSearch or Elasticsearch in place of the worker. What is typed leaves the device, without
 * cookies, credentials or the address of the page. A new question ends the one before. Fails with a `ServiceError`.
 */
export class ServiceClient implements Searcher {
  readonly #address: string;
  readonly #verdicts: ReadonlySet<string>;
  readonly #patience: Patience;
  #current: AbortController | undefined;

  constructor(
    endpoint: string,
    verdicts: ReadonlySet<string>,
    patience: Patience = { pause: 150, longest: 10_000 },
  ) {
    this.#address = `${endpoint}/_search?allow_partial_search_results=false`;
    this.#verdicts = verdicts;
    this.#patience = patience;
  }

  async search(query: string, options: SearchOptions): Promise<SearchResult> {
    this.#current?.abort();
    const { signal } = (this.#current = new AbortController());
    await new Promise((resolve) => setTimeout(resolve, this.#patience.pause));
    const { limit = 20 } = options;
    const verdicts = this.#verdicts;
    const found = await this.#ask(buildRequest(query, options, { verdicts }), limit, signal);
    if (found.total > 0 || wordsOf(parseQuery(query).text).length === 0) return found;
    const wider = buildRequest(query, options, { verdicts, reach: 'nearest' });
    const near = await this.#ask(wider, limit, signal);
    return { ...found, hits: near.hits.map((hit) => ({ ...hit, coverage: 0 })) };
  }

  async #ask(body: object, limit: number, signal: AbortSignal): Promise<SearchResult> {
    try {
      signal.throwIfAborted();
      const response = await fetch(this.#address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#patience.longest)]),
      });
      if (!response.ok) throw new ServiceError('refused', response.status);
      return readAnswer(await response.json(), { verdicts: this.#verdicts, limit });
    } catch (error) {
      throw error instanceof ServiceError ? error : new ServiceError(problemOf(error), error);
    }
  }
}

function problemOf(error: unknown): ServiceProblem {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'slow';
  return error instanceof TypeError ? 'unreachable' : 'unreadable';
}
