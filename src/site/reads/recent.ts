/** What was computed lately, so that the memory does not grow with the site: of what is asked for again, nothing is lost. */
export class Recent<Key, Value> {
  readonly #most: number;
  #recent = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  /** Holds at least so many, and at most twice as many. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const before = this.#before.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: Key, value: Value): void {
    if (this.#recent.size >= this.#most) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
  }
}
