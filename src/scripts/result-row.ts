import { formatIsoDate } from '../engine/model/format-date.ts';
import type { Hit } from '../engine/search/search.ts';
import { markText } from './mark-text.ts';
import type { PageWords } from './page-words.ts';

/** A claim answers the query when it covers at least this share of what the query says; below, it is only near. */
export const leastCoverage = 0.5;

/** What rows need of the page. */
export interface RowSetting {
  /** Holds `<template data-verdict="…">`, one for each verdict and one for none. */
  root: ParentNode;
  words: PageWords;
  /** Address of a claim, with `{slug}` in its place. */
  address: string;
  /** What people read for a claimant’s id. */
  nameOf(claimant: string): string | undefined;
}

/** A result as a row of the page’s own pattern: why it matched, and the best passage with its marks. */
export function buildRow(hit: Hit, { root, words, address, nameOf }: RowSetting): Node {
  const { document: claim, matchedField, ranges } = hit;
  const pattern = root.querySelector<HTMLTemplateElement>(
    `template[data-verdict="${CSS.escape(claim.verdict)}"]`,
  );
  const row = (pattern?.content ?? new DocumentFragment()).cloneNode(true) as DocumentFragment; // a clone keeps its kind
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const marked = (field: string, text: string) =>
    markText(text, matchedField === field ? ranges : []);

  const link = row.querySelector('a');
  if (link !== null) {
    link.href = address.replace('{slug}', encodeURIComponent(hit.id));
    link.replaceChildren(...marked('claim', claim.claim));
  }
  if (claim.status !== undefined)
    part('word')?.replaceChildren(words.say(`status.${claim.status}`));
  part('by')?.replaceChildren(nameOf(claim.claimant) ?? claim.speaker);
  part('date')?.replaceChildren(formatIsoDate(claim.date, words.say('locale'), 'short'));
  part('finding')?.replaceChildren(
    ...(claim.status === undefined ? marked('finding', claim.finding) : []),
  );
  const why = part('why');
  if (matchedField === 'claim' || matchedField === 'finding') why?.remove();
  else {
    const passage = markText(hit.passage, ranges);
    const isQuoted = matchedField === 'quotes' || matchedField === 'sightings';
    why?.replaceChildren(
      `${words.say(`matched.${matchedField}`)} `,
      ...(isQuoted ? [words.say('quote.open'), ...passage, words.say('quote.close')] : passage),
    );
  }
  const conflict = part('conflict');
  if (hit.numberConflict === undefined || hit.coverage < leastCoverage) conflict?.remove();
  else conflict?.replaceChildren(words.say('conflict', { ...hit.numberConflict }));
  return row;
}
