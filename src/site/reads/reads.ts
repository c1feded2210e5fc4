/**
 * What a page looks up while it is made, so that a later build knows whether the page would come out the same. The
 * bundle of the pages and the thread that makes them have modules of their own; they meet at one name of `globalThis`.
 * Where nobody has asked for it, nothing is noted.
 */
export interface Reads {
  /** Keys that whatever is being made has looked up; undefined while nothing is noted. */
  noted: Set<string> | undefined;
  /** Gives the state of a key: equal states mean equal pages. Set by the bundle, once it has the collection. */
  stateOf?: (key: string) => string;
  /** The state of a page’s props. */
  stateOfProps?: (props: object) => string;
}

const meeting = Symbol.for('plumbline.reads');
const place = globalThis as { [meeting]?: Reads };

/** Lets reads be noted in this thread from now on; what is looked up outside any page goes into the first set. */
export function startNoting(): Reads {
  return (place[meeting] = { noted: new Set() });
}

/** Undefined where nobody has asked for notes. */
export function findReads(): Reads | undefined {
  return place[meeting];
}

export function note(key: string): void {
  place[meeting]?.noted?.add(key);
}

/** Makes a value once; whoever asks for it later has looked up what it was made from. */
export function remember<Value>(make: () => Value): () => Value {
  let made: { value: Value; keys: ReadonlySet<string> } | undefined;
  return () => {
    made ??= noteApart(make);
    for (const key of made.keys) note(key);
    return made.value;
  };
}

/** Runs something, and gives what it gave and what it looked up, which counts for nobody else yet. */
function noteApart<Value>(make: () => Value): { value: Value; keys: ReadonlySet<string> } {
  const reads = place[meeting];
  if (reads === undefined) return { value: make(), keys: new Set() };
  const { noted } = reads;
  const keys = (reads.noted = new Set<string>());
  try {
    return { value: make(), keys };
  } finally {
    reads.noted = noted;
  }
}
