import { facets } from '../engine/search/document.ts';
import type { FacetCounts, Hit, SearchResult } from '../engine/search/search.ts';
import { drawFacets } from './facet-list.ts';
import { focusOnShortcut } from './focus-search.ts';
import { walkResults } from './walk-results.ts';
import { PageWords } from './page-words.ts';
import { buildRow, leastCoverage } from './result-row.ts';
import { SearchClient, type Searcher } from './search-client.ts';
import { ServiceClient, ServiceError } from './search-service.ts';
import {
  countFilters,
  readState,
  type SearchState,
  toggleFilter,
  writeState,
} from './search-state.ts';

/** How long a pause ends a word, for those who listen to the count, in milliseconds. */
const pause = 700;
const step = 10;
/** While somebody types the first row is drawn alone, and the others this much after it, in milliseconds. */
const othersAfter = 30;
/** How long an answer may take before the page says that it waits, in milliseconds. */
const patience = 700;
const nearest = 5;
/** Settled when the site is built, so that a site without a service ships nothing of one. */
const hasService = import.meta.env.SEARCH_SERVICE;

/** How an answer is drawn: `from` is the first of the rows that were asked for in addition. */
interface Drawing {
  from?: number;
  isTyping?: boolean;
}

/**
 * `<claim-search index="…">`, or `service="…"` where one is configured: answers its form on the page itself. Its words stand in `data-words` and its rows in
 * `<template data-verdict>`, so that the page’s language and look stay with the page.
 */
class ClaimSearch extends HTMLElement {
  #client: Searcher = hasService
    ? new ServiceClient(this.getAttribute('service') ?? '', knownVerdicts(this))
    : new SearchClient(this.getAttribute('index') ?? '');
  #words = new PageWords(this);
  #state: SearchState = readState(new URLSearchParams(location.search));
  #counts: FacetCounts | undefined;
  #limit = step;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const box = this.#part<HTMLInputElement>('box');
    if (box === null) return;
    if (!hasService) box.addEventListener('focus', () => void this.#prepare(), { once: true });
    focusOnShortcut(box);
    walkResults(box, this.#part('results'));
    box.value = this.#state.query;
    box.addEventListener('input', () => {
      this.#change({ ...this.#state, query: box.value }, 'replace');
    });
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, query: box.value }, 'replace');
    });
    this.#part('facets')?.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const facet = facets.find((name) => name === target.name);
      if (facet !== undefined) this.#change(toggleFilter(this.#state, facet, target.value), 'push');
    });
    this.#part('facets')
      ?.closest('details')
      ?.addEventListener('toggle', () => {
        this.#drawFacets();
      });
    this.#part('order')?.addEventListener('change', ({ target }) => {
      const isDate = target instanceof HTMLSelectElement && target.value === 'date';
      this.#change({ ...this.#state, order: isDate ? 'date' : 'relevance' }, 'push');
    });
    this.#part('clear')?.addEventListener('click', () => {
      this.#change({ ...this.#state, filters: {} }, 'push');
    });
    this.#part('more')?.addEventListener('click', () => {
      this.#limit += step;
      void this.#answer({ from: this.#limit - step });
    });
    this.#part('corrected')?.addEventListener('click', ({ currentTarget }) => {
      if (!(currentTarget instanceof HTMLElement)) return;
      box.value = currentTarget.dataset['query'] ?? box.value;
      this.#change({ ...this.#state, query: box.value }, 'push');
    });
    addEventListener('popstate', () => {
      this.#state = readState(new URLSearchParams(location.search));
      box.value = this.#state.query;
      void this.#answer();
    });
    if (box.value !== '' || countFilters(this.#state) > 0) {
      void this.#answer().finally(() => {
        this.#settle();
      });
    } else {
      this.toggleAttribute('data-settled', true);
      box.focus({ preventScroll: true });
    }
  }

  #part<Kind extends HTMLElement = HTMLElement>(name: string): Kind | null {
    return this.querySelector<Kind>(
      name === 'box' ? 'input[type="search"]' : `[data-part="${name}"]`,
    );
  }

  /**
   * Before the first key, fetches the claims and looks for one, since what has run once runs faster. Should it
   * fail, the first answer says so.
   */
  async #prepare(): Promise<void> {
    try {
      const options = { limit: step, countFacets: true, isTyping: true };
      const { hits } = await this.#client.search('', options);
      await this.#client.search(hits[0]?.document.claim ?? '', options);
    } catch {
      return;
    }
  }

  /** What the page keeps back until the first answer stands is shown once its place is drawn, so that nothing moves. */
  #settle(): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => this.toggleAttribute('data-settled', true)),
    );
  }

  /**
   * Typing replaces the address, choosing a filter adds one: “back” undoes choices, not letters. The question goes
   * first, since a browser takes its time over an address.
   */
  #change(state: SearchState, how: 'replace' | 'push'): void {
    this.#state = state;
    this.#limit = step;
    void this.#answer({ isTyping: how === 'replace' });
    const parameters = writeState(state).toString();
    const address = location.pathname + (parameters === '' ? '' : `?${parameters}`);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #answer(how: Drawing = {}): Promise<void> {
    const turn = ++this.#turn;
    const { query, filters, order } = this.#state;
    const isIdle = query.trim() === '' && countFilters(this.#state) === 0;
    this.toggleAttribute('data-answered', !isIdle);
    if (isIdle) {
      this.#part('results')?.replaceChildren();
      this.#say('');
      return;
    }
    const waiting = setTimeout(() => {
      if (turn === this.#turn) this.#say(this.#words.say('loading'));
    }, patience);
    try {
      const result = await this.#client.search(query, {
        limit: this.#limit,
        filters,
        order,
        isTyping: true,
        countFacets: true,
      });
      if (turn === this.#turn) this.#show(result, how);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#part('results')?.replaceChildren();
      this.#toggle('narrow', false);
      this.#say(
        hasService && error instanceof ServiceError
          ? this.#words.say(`failed.${error.problem}`)
          : this.#words.say('failed'),
      );
      console.error(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(result: SearchResult, how: Drawing): void {
    const query = this.#state.query.trim();
    const answers = query === '' || (result.hits[0]?.coverage ?? 0) >= leastCoverage;
    const hits = result.hits.slice(0, answers ? result.total : nearest);
    this.#showRows(hits, result, how);
    this.#showSides(result, { answers, shown: hits.length });
    this.#say(
      answers
        ? this.#words.sayCount(query === '' ? 'listed' : 'found', result.total, { query })
        : hits.length > 0
          ? this.#words.say('nearest', { query })
          : `${this.#words.say('none', { query })} ${this.#words.say('none-hint')}`,
    );
  }

  #showRows(
    hits: readonly Hit[],
    { facets: counts }: SearchResult,
    { from = 0, isTyping = false }: Drawing,
  ): void {
    const names = new Map(counts?.claimant.map(({ value, label }) => [value, label]));
    const list = this.#part('results');
    const rowOf = (hit: Hit) =>
      buildRow(hit, {
        root: this,
        words: this.#words,
        address: this.dataset['claim'] ?? '',
        nameOf: (id) => names.get(id),
      });
    const [first, ...others] = hits;
    if (!isTyping || first === undefined) {
      list?.replaceChildren(...hits.map(rowOf));
      if (from > 0) list?.querySelectorAll('a').item(from)?.focus();
      return;
    }
    // The rows of the answer before hold the place of the others, so that nothing jumps.
    list?.firstElementChild?.remove();
    list?.prepend(rowOf(first));
    const turn = this.#turn;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (turn !== this.#turn) return;
        for (const row of [...(list?.children ?? [])].slice(1)) row.remove();
        list?.append(...others.map(rowOf));
      }, othersAfter),
    );
  }

  #showSides(result: SearchResult, { answers, shown }: { answers: boolean; shown: number }): void {
    const chosen = countFilters(this.#state);
    this.#counts = result.facets;
    this.#drawFacets();
    const summary = this.#part('chosen');
    if (summary !== null)
      summary.textContent = chosen === 0 ? '' : this.#words.sayCount('chosen', chosen);
    this.#toggle('narrow', answers || chosen > 0);
    this.#toggle('clear', chosen > 0);
    this.#toggle('more', answers && shown < result.total);
    this.#toggle('suggest', !answers);
    const order = this.#part<HTMLSelectElement>('order');
    if (order !== null) order.value = this.#state.order;
    const corrected = this.#part('corrected');
    if (corrected !== null) {
      corrected.textContent = this.#words.say('corrected', { query: result.corrected ?? '' });
      corrected.dataset['query'] = result.corrected ?? '';
    }
    this.#toggle('corrected', result.corrected !== undefined);
    const suggest = this.#part('suggest')?.querySelector('a');
    if (suggest)
      suggest.href = (this.dataset['suggest'] ?? '') + encodeURIComponent(this.#state.query);
  }

  /** The many boxes are drawn while somebody can see them: typing on a phone need not wait for them. */
  #drawFacets(): void {
    const list = this.#part('facets');
    if (list?.closest('details')?.open !== true || this.#counts === undefined) return;
    drawFacets(list, { counts: this.#counts, chosen: this.#state.filters, words: this.#words });
  }

  #toggle(name: string, isShown: boolean): void {
    const part = this.#part(name);
    if (part !== null) part.hidden = !isShown;
  }

  /** The count is shown at once, and read out when typing has stopped. */
  #say(words: string): void {
    const shown = this.#part('count');
    if (shown !== null) shown.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const spoken = this.querySelector('[role="status"]');
      if (spoken !== null) spoken.textContent = words;
    }, pause);
  }
}

function knownVerdicts(root: ParentNode): ReadonlySet<string> {
  const patterns = [...root.querySelectorAll<HTMLTemplateElement>('template[data-verdict]')];
  return new Set(patterns.map(({ dataset }) => dataset['verdict'] ?? ''));
}

customElements.define('claim-search', ClaimSearch);
