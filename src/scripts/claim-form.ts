import type { DraftAnswers } from '../engine/draft/draft-files.ts';
import type { DraftReport } from '../engine/draft/report-draft.ts';
import { asWords, mostSimilar, similarHits } from '../engine/search/similar-hits.ts';
import { readDraft, type ReadDraft } from './draft-answers.ts';
import { DraftClient } from './draft-client.ts';
import { createDraftStore } from './draft-store.ts';
import { FieldMessages } from './field-messages.ts';
import { type FormValues, isControl, readValues, writeValues } from './form-values.ts';
import { buildFileRow } from './hand-over.ts';
import { fillKnown } from './known-options.ts';
import { PageWords } from './page-words.ts';
import { SearchClient } from './search-client.ts';
import { countSources, SourceRows, withoutSource } from './source-rows.ts';

/** How long a pause ends a piece of writing, in milliseconds. */
const pause = 400;
/** How long until the count of what is left is read out. */
const spokenPause = 1500;

/**
 * `<claim-form records="…" index="…">`: checks a claim as it is written, warns of claims that say the same, shows
 * how it will read, keeps it in the browser, and hands over the file. Nothing is sent. What checks is fetched with
 * the first key.
 */
class ClaimForm extends HTMLElement {
  #words = new PageWords(this);
  #client = new DraftClient(this.getAttribute('records') ?? '', this.dataset['base'] ?? '/');
  #search = new SearchClient(this.getAttribute('index') ?? '');
  #store = createDraftStore(this.dataset['base'] ?? '/');
  #form = this.#find<HTMLFormElement>('form');
  #messages = new FieldMessages(this.#form, this.#words);
  #sources = new SourceRows(
    this.#part('sources'),
    this.#find('template[data-source]'),
    this.#words,
  );
  #files: ReturnType<typeof buildFileRow>[] = [];
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spoken: ReturnType<typeof setTimeout> | undefined;
  #compared = '';

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('input', () => {
      this.#changed();
    });
    this.#form.addEventListener('keydown', (event) => {
      const { target, key } = event;
      if (key === 'Enter' && target instanceof HTMLTextAreaElement && isOneLine(target))
        event.preventDefault();
    });
    this.#form.addEventListener('focusin', ({ target }) => {
      if (isControl(target)) void this.#fillKnown();
    });
    this.#onClick('add-source', () => {
      this.#sources.setLength(this.#sources.length + 1);
      this.#sources.focus(this.#sources.length - 1);
    });
    this.#part('sources').addEventListener('click', ({ target }) => {
      const row = target instanceof HTMLElement ? target.dataset['remove'] : undefined;
      if (row !== undefined) this.#removeSource(Number(row));
    });
    this.#onClick('discard', () => {
      if (confirm(this.#words.say('discard-sure'))) this.#startAnew({});
    });
    this.#begin();
  }

  #find<Kind extends HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  #part<Kind extends HTMLElement>(name: string): Kind {
    return this.#find<Kind>(`[data-part="${name}"]`);
  }

  #onClick(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  /** Takes up the draft that is kept, or the claim of the address; a draft is never overwritten unasked. */
  #begin(): void {
    const kept = this.#store.read();
    const claim = new URLSearchParams(location.search).get('claim')?.trim() ?? '';
    const isOther = claim !== '' && kept['claim'] !== undefined && kept['claim'] !== claim;
    const values: FormValues = claim === '' || isOther ? kept : { ...kept, claim };
    this.#fill(values);
    if (Object.keys(values).length > 0) this.#changed();
    this.#part('other-draft').hidden = !isOther;
    this.#part('start-anew').replaceChildren(this.#words.say('start-anew', { claim }));
    this.#onClick('start-anew', () => {
      this.#startAnew({ claim });
    });
    if (claim !== '') history.replaceState(null, '', location.pathname);
  }

  #startAnew(values: FormValues): void {
    this.#messages.forget();
    this.#part('other-draft').hidden = true;
    this.#fill(values);
    this.#changed();
    document.getElementById('f-claim')?.focus();
  }

  #fill(values: FormValues): void {
    this.#sources.setLength(0);
    this.#sources.setLength(Math.max(1, countSources(values)));
    writeValues(this.#form, values);
    this.#messages.touch(Object.keys(values));
    this.#part('new-claimant').hidden = !Object.keys(values).some((name) =>
      name.startsWith('new-claimant.'),
    );
  }

  #removeSource(row: number): void {
    const focus = Math.max(0, row - 1);
    this.#fill(withoutSource(readValues(this.#form), row));
    this.#changed();
    this.#sources.focus(focus);
  }

  /** Keeps the draft at once; checks it when writing pauses. */
  #changed(): void {
    const values = readValues(this.#form);
    const isKept = this.#store.write(values);
    this.#part('kept').textContent = this.#words.say(isKept ? 'kept' : 'not-kept');
    this.#part('discard').hidden = Object.keys(values).length === 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#check();
      void this.#compare();
    }, pause);
  }

  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const draft = readDraft(this.#form, this.#sources.length);
    try {
      const report = await this.#client.check(draft.answers);
      if (turn === this.#turn) this.#show(report, draft);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#say(this.#words.say('failed'));
    }
  }

  #show(report: DraftReport, { answers, sourceRows }: ReadDraft): void {
    const toRow = (field: string) =>
      field.replace(/^sources\.(\d+)/, (_, index) => `sources.${sourceRows[Number(index)] ?? 0}`);
    const newcomer = this.#part('new-claimant');
    newcomer.hidden = !report.isClaimantNew;
    const mistakes = report.mistakes.map((mistake) =>
      report.isClaimantNew && mistake.field === 'claimant'
        ? { ...mistake, message: this.#words.say('claimant-new'), fix: '' }
        : { ...mistake, field: toRow(mistake.field) },
    );
    this.#messages.show(mistakes, this.#part('left'));
    this.#say(
      mistakes.length === 0
        ? this.#words.say('nothing-left')
        : this.#words.sayCount('left-count', mistakes.length),
    );
    const idOfRow = (row: number) => report.sourceIds[sourceRows.indexOf(row)];
    this.#sources.showIds(Array.from({ length: this.#sources.length }, (_, row) => idOfRow(row)));
    this.#find<HTMLInputElement>('[name="slug"]').placeholder = report.slug;
    this.#part('no-preview').hidden = report.preview !== undefined;
    void this.#showPreview(report, answers);
    this.#showFiles(report.files);
  }

  async #showPreview({ preview }: DraftReport, answers: DraftAnswers): Promise<void> {
    const turn = this.#turn;
    const { buildPreview } = await import('./draft-preview.ts');
    if (turn !== this.#turn) return;
    const setting = { root: this, notesTitle: this.#words.say('notes') };
    const nodes = preview ? buildPreview(preview, answers, setting) : [];
    this.#part('preview').replaceChildren(...nodes);
  }

  #showFiles(files: DraftReport['files']): void {
    const setting = {
      pattern: this.#find<HTMLTemplateElement>('template[data-file]'),
      newFile: this.dataset['newFile'],
      onCopy: (text: string) => void this.#copy(text),
    };
    while (this.#files.length > files.length) this.#files.pop()?.row.remove();
    while (this.#files.length < files.length) {
      const file = buildFileRow(setting);
      this.#files.push(file);
      this.#part('files').append(file.row);
    }
    for (const [index, file] of files.entries()) this.#files[index]?.show(file);
    this.#part('several').hidden = files.length < 2;
  }

  /** The count is shown at once, and read out when writing has stopped. */
  #say(words: string): void {
    this.#part('count').textContent = words;
    clearTimeout(this.#spoken);
    this.#spoken = setTimeout(() => {
      this.#find('[role="status"]').textContent = words;
    }, spokenPause);
  }

  async #copy(text: string): Promise<void> {
    const status = this.#find('[role="status"]');
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = this.#words.say('copied');
    } catch {
      status.textContent = this.#words.say('copy-failed');
    }
  }

  /** Names the claims that may say the same. Should search fail, the check of the pull request looks again. */
  async #compare(): Promise<void> {
    const text = asWords(this.#find<HTMLTextAreaElement>('[name="claim"]').value).trim();
    if (text === this.#compared) return;
    this.#compared = text;
    const hits = text === '' ? [] : (await this.#search.search(text, { limit: mostSimilar })).hits;
    if (text !== this.#compared) return;
    const similar = similarHits(hits);
    const box = this.#part('similar');
    box.querySelector('p')?.toggleAttribute('hidden', similar.length === 0);
    box.querySelector('ul')?.replaceChildren(
      ...similar.map(({ id, document: claim }) => {
        const entry = document.createElement('li');
        const link = document.createElement('a');
        link.href = (this.dataset['claim'] ?? '').replace('{slug}', encodeURIComponent(id));
        link.textContent = claim.claim;
        entry.append(link, ` ${claim.speaker}`);
        return entry;
      }),
    );
  }

  async #fillKnown(): Promise<void> {
    try {
      fillKnown(this, await this.#client.records());
    } catch (error) {
      console.error(error); // the fields take what is typed; the check says what it thinks of it
    }
  }
}

/** Of the texts, only the reasoning and the lists have lines. */
function isOneLine({ dataset }: HTMLTextAreaElement): boolean {
  return dataset['heading'] === undefined && dataset['kind'] !== 'list';
}

customElements.define('claim-form', ClaimForm);
