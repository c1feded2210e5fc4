import type { MarkupExpectation } from '../../engine/publish/check-markup.ts';

const name = Symbol.for('plumbline.markup');
const place = globalThis as { [name]?: MarkupExpectation };

/**
 * Tells the thread that makes the pages what their markup has to hold. The bundle of the pages and that thread have
 * modules of their own, and only the bundle has the collection; they meet at one name of `globalThis`.
 */
export function leaveExpectation(expectation: MarkupExpectation): void {
  place[name] = expectation;
}

/** For the thread, once it has loaded the bundle. */
export function findExpectation(): MarkupExpectation {
  const expectation = place[name];
  if (expectation === undefined) throw new Error('The bundle of the pages holds no collection.');
  return expectation;
}
