import type { RecognisedHit } from '../engine/search/recognise.ts';
import type { PageWords } from './page-words.ts';

/** What notes need of the page. */
export interface NoteSetting {
  /** Holds `<template data-verdict="…">`, one for each verdict and one for none, and `<template data-related>`. */
  root: ParentNode;
  words: PageWords;
  /** Address of a claim, with `{slug}` in its place. */
  address: string;
}

/** The note beside a passage: the verdict, the claim as a link, and a figure that differs. */
export function buildNote(hit: RecognisedHit, { root, words, address }: NoteSetting): HTMLElement {
  const { id, recognition, numberConflict, document: claim } = hit;
  const name =
    recognition === 'related' ? '[data-related]' : `[data-verdict="${CSS.escape(claim.verdict)}"]`;
  const pattern = root.querySelector<HTMLTemplateElement>(`template${name}`);
  const note = pattern && document.importNode(pattern.content, true).firstElementChild;
  if (!(note instanceof HTMLElement)) throw new Error(`The page has no pattern ${name}.`);
  const part = (name: string) => note.querySelector(`[data-part="${name}"]`);

  const link = note.querySelector('a');
  if (link !== null) {
    link.href = claimAddress(id, address);
    link.dataset['address'] = link.href;
    link.textContent = claim.claim;
  }
  if (recognition === 'recognised' && claim.status !== undefined)
    part('word')?.replaceChildren(words.say(`status.${claim.status}`));
  if (numberConflict === undefined) part('conflict')?.remove();
  else part('conflict')?.replaceChildren(words.say('conflict', { ...numberConflict }));
  return note;
}

export function claimAddress(slug: string, address: string): string {
  return address.replace('{slug}', encodeURIComponent(slug));
}
