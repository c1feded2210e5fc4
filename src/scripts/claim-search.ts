import type { FindClaims, Found, Span } from './claim-finder.ts';
import { focusOnSlash } from './focus-search.ts';
import { loadFinder } from './fuse-finder.ts';

/** How long a pause ends a word, in milliseconds. */
const pause = 150;

/**
 * `<claim-search index="…">`: answers its form on the page itself. Its words stand in `data-` attributes and its
 * rows in `<template data-verdict>`, so that the page’s language and look stay with the page.
 */
class ClaimSearch extends HTMLElement {
  #finder: Promise<FindClaims> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector('input');
    if (form === null || box === null) return;
    focusOnSlash(box);
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    box.addEventListener('focus', () => void this.#load());
    box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#answer(box.value), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#answer(box.value);
    });
    if (box.value !== '') void this.#answer(box.value);
    else box.focus({ preventScroll: true });
  }

  #load(): Promise<FindClaims> {
    this.#finder ??= loadFinder(this.getAttribute('index') ?? '');
    return this.#finder;
  }

  async #answer(text: string): Promise<void> {
    const query = text.trim();
    const turn = ++this.#turn;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    if (query === '') {
      this.#show([], '');
      return;
    }
    try {
      const find = await this.#load();
      const found = await find(query);
      if (turn === this.#turn) this.#show(found, this.#sayFound(found.length, query));
    } catch (error) {
      this.#finder = undefined;
      this.#show([], this.dataset['failed'] ?? '');
      console.error(error);
    }
  }

  #show(found: readonly Found[], status: string): void {
    const list = this.querySelector('[data-part="results"]');
    const line = this.querySelector('[role="status"]');
    list?.replaceChildren(...found.flatMap((hit) => this.#row(hit) ?? []));
    if (line !== null) line.textContent = status;
    this.toggleAttribute('data-answered', status !== '');
  }

  #sayFound(count: number, query: string): string {
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    const words =
      count === 0
        ? this.dataset['none']
        : (this.dataset[form === 'one' ? 'foundOne' : 'foundOther'] ?? '');
    return (words ?? '').replace('{count}', String(count)).replace('{query}', query);
  }

  #row({ record, marks }: Found): Node | undefined {
    const template = this.querySelector<HTMLTemplateElement>(
      `template[data-verdict="${CSS.escape(record.verdict)}"]`,
    );
    const row = template?.content.cloneNode(true);
    if (!(row instanceof DocumentFragment)) return undefined;
    const part = (name: string) => row.querySelector<HTMLElement>(`[data-part="${name}"]`);
    part('word')?.replaceChildren(record.word);
    part('by')?.replaceChildren(record.claimant);
    part('date')?.replaceChildren(record.date);
    part('finding')?.replaceChildren(...markText(record.finding, marks.finding));
    const link = row.querySelector('a');
    if (link !== null) {
      link.href = record.url;
      link.replaceChildren(...markText(record.claim, marks.claim));
    }
    return row;
  }
}

/** The text as nodes, its matching parts within `<mark>`. */
function markText(text: string, spans: readonly Span[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  return [...nodes, text.slice(at)];
}

customElements.define('claim-search', ClaimSearch);
