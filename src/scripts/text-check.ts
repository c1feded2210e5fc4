import { describeSummary, summarise } from './check-summary.ts';
import { checkMarkdown } from './check-markdown.ts';
import { buildNote } from './claim-note.ts';
import { htmlText } from './html-text.ts';
import { buildMarkedText } from './marked-text.ts';
import { PageWords } from './page-words.ts';
import { FileError, readFile } from './read-file.ts';
import { CheckClient, type RecognisedSentence } from './check-client.ts';
import { addressWith, readSharedText } from './shared-text.ts';

/** Letters of a text that a browser still shows at ease: some hundreds of pages. */
const longestText = 2_000_000;

/** What the page is doing; its style shows what belongs to it. */
type State = 'asking' | 'working' | 'shown';

/**
 * `<text-check index="…">`: recognises claims in a text that is pasted, dropped, opened or in the address, and
 * shows it with marks. Nothing of the text is sent or kept. Its words stand in `data-words`.
 */
class TextCheck extends HTMLElement {
  #client = new CheckClient(this.getAttribute('index') ?? '');
  #words = new PageWords(this);
  #work: AbortController | undefined;
  #result: { text: string; sentences: RecognisedSentence[]; summary: string } | undefined;

  connectedCallback(): void {
    const box = this.#box();
    box.addEventListener('focus', () => void this.#prepare(), { once: true });
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(box.value);
    });
    this.#part<HTMLInputElement>('file').addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const [file] = target.files ?? [];
      if (file !== undefined) void this.#open(file);
      target.value = '';
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', true);
    });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false));
    this.addEventListener('drop', (event) => {
      this.toggleAttribute('data-over', false);
      void this.#drop(event);
    });
    this.#onClick('cancel', () => {
      this.#work?.abort();
    });
    this.#onClick('edit', () => {
      this.#show('asking');
      box.focus();
    });
    this.#onClick('copy', () => void this.#copy(this.#markdown(), 'copied'));
    this.#onClick('print', () => {
      print();
    });
    this.#onClick('share', () => void this.#copy(this.#address() ?? '', 'shared'));
    addEventListener('hashchange', () => {
      this.#takeFromAddress();
    });
    this.#takeFromAddress();
  }

  #part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    const part = this.querySelector<Kind>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`The page has no part “${name}”.`);
    return part;
  }

  #box(): HTMLTextAreaElement {
    return this.#part<HTMLTextAreaElement>('text');
  }

  #onClick(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  #show(state: State): void {
    this.dataset['state'] = state;
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }

  /** Fetches the claims while somebody still writes. Should it fail, the check itself tries again and says so. */
  async #prepare(): Promise<void> {
    try {
      await this.#client.matchText('', () => undefined);
    } catch {
      return;
    }
  }

  /** A text that came with the address is checked at once, and does not stay in the address that was sent. */
  #takeFromAddress(): void {
    const shared = readSharedText(location);
    if (shared === undefined) return;
    if (shared.wasSent) history.replaceState(null, '', location.pathname);
    this.#part('was-sent').hidden = !shared.wasSent;
    void this.#check(shared.text);
  }

  /** A passage dropped into the box is written there, as in any other; whatever else is dropped is checked at once. */
  async #drop(event: DragEvent): Promise<void> {
    const { files } = event.dataTransfer ?? {};
    const plain = event.dataTransfer?.getData('text/plain') ?? '';
    const html = event.dataTransfer?.getData('text/html') ?? '';
    const [file] = files ?? [];
    if (file === undefined && plain === '' && html === '') return;
    if (file === undefined && event.target === this.#box()) return;
    event.preventDefault();
    if (file !== undefined) await this.#open(file);
    else await this.#check(plain === '' ? htmlText(html) : plain);
  }

  async #open(file: File): Promise<void> {
    const { name } = file;
    const work = this.#start(this.#words.say('reading', { name }));
    try {
      const text = await readFile(file, work.signal);
      this.#work = undefined;
      await this.#check(text);
    } catch (error) {
      if (work.signal.aborted) return this.#stop(work);
      console.error(error);
      this.#ask(this.#words.say(error instanceof FileError ? error.problem : 'failed', { name }));
    }
  }

  async #check(text: string): Promise<void> {
    this.#box().value = text;
    if (text.trim() === '') return this.#ask(this.#words.say('empty'));
    if (text.length > longestText) return this.#ask(this.#words.say('too-long'));
    const work = this.#start(this.#words.say('checking'));
    work.signal.addEventListener('abort', () => {
      this.#client.stop();
    });
    const bar = this.#part<HTMLProgressElement>('progress');
    try {
      const written = this.#box().value;
      const sentences = await this.#client.matchText(written, (share) => {
        if (!work.signal.aborted) bar.value = share;
      });
      if (!work.signal.aborted) this.#showResult(written, sentences);
    } catch (error) {
      if (work.signal.aborted) return this.#stop(work);
      console.error(error);
      this.#ask(this.#words.say('failed'));
    }
  }

  /** Begins a piece of work, and ends the one before where it still goes on. */
  #start(words: string): AbortController {
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    this.#part<HTMLProgressElement>('progress').removeAttribute('value');
    this.#show('working');
    this.#say(words);
    return work;
  }

  #stop(work: AbortController): void {
    if (this.#work === work) this.#ask(this.#words.say('cancelled'));
  }

  #ask(words: string): void {
    this.#work = undefined;
    this.#show('asking');
    this.#say(words);
    this.#box().focus();
  }

  #showResult(text: string, sentences: RecognisedSentence[]): void {
    this.#work = undefined;
    const counts = summarise(sentences);
    const summary = describeSummary(counts, this.#words);
    this.#result = { text, sentences, summary };
    this.#part('summary').textContent = summary;
    for (const item of this.#part('verdicts').querySelectorAll<HTMLElement>('[data-count]')) {
      const count = counts.byVerdict.get(item.dataset['count'] ?? '') ?? 0;
      item.hidden = count === 0;
      item.querySelector('[data-part="number"]')?.replaceChildren(String(count));
    }
    const setting = { root: this, words: this.#words, address: this.#claimAddress() };
    this.#part('marked').replaceChildren(
      buildMarkedText(text, sentences, (hit) => buildNote(hit, setting)),
    );
    this.#part('share-note').hidden = this.#address() === undefined;
    this.#show('shown');
    this.#say(summary);
    this.#part('heading').focus();
  }

  #claimAddress(): string {
    return this.dataset['claim'] ?? '';
  }

  #markdown(): string {
    const { sentences = [], summary = '' } = this.#result ?? {};
    return checkMarkdown(sentences, {
      summary,
      words: this.#words,
      address: location.origin + this.#claimAddress(),
      verdictWord: (verdict) =>
        this.querySelector(
          `[data-count="${CSS.escape(verdict)}"] [data-part="word"]`,
        )?.textContent.trim() ?? '',
    });
  }

  #address(): string | undefined {
    return addressWith(this.#result?.text ?? '', new URL(location.href));
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(this.#words.say(done));
    } catch {
      this.#say(this.#words.say('copy-failed'));
    }
  }
}

customElements.define('text-check', TextCheck);
