/** `[@source-id, locator]` in a body: Pandoc’s notation. */
export interface Citation {
  sourceId: string;
  /** Where in the work to look: “second paragraph”. */
  locator: string | undefined;
  /** Where the citation starts in the text, and where its source’s id does. */
  offset: number;
  idOffset: number;
  /** Of the whole citation, brackets included. */
  length: number;
}

/** Every citation of a text, in order; what stands after `[@` up to the first comma is the id. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(/\[@([^\],]*)(?:,([^\]]*))?\]/g)].map((match) => ({
    sourceId: (match[1] ?? '').trim(),
    locator: match[2]?.replace(/\s+/g, ' ').trim() || undefined,
    offset: match.index,
    idOffset: match.index + 2,
    length: match[0].length,
  }));
}
