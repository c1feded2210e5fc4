/** A numbered note: one source, with the place in it that the text names. */
export interface Note {
  /** By first citation; the first is 1. */
  number: number;
  sourceId: string;
  locator?: string;
  /** The id that the page gives the note’s list entry, and that the marks lead to. */
  id: string;
  /** Ids of the marks in the text, in order: what the entry links back to. */
  backIds: string[];
}

/** The notes of one body, numbered as its citations are met. */
export interface NoteList {
  /** Registers one citation, and gives the id of its mark and the note that it leads to. */
  cite(sourceId: string, locator?: string): { markId: string; note: Note };
  notes: readonly Note[];
  /** Source id → ids of the marks that cite it. */
  citedBy: ReadonlyMap<string, string[]>;
}

/** Starts an empty list of notes. */
export function createNotes(): NoteList {
  const byPlace = new Map<string, Note>();
  const notes: Note[] = [];
  const citedBy = new Map<string, string[]>();
  let marks = 0;

  function findNote(sourceId: string, locator?: string): Note {
    const place = `${sourceId} ${locator ?? ''}`;
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    const note: Note = { number, sourceId, id: `note-${number}`, backIds: [] };
    if (locator !== undefined) note.locator = locator;
    byPlace.set(place, note);
    notes.push(note);
    return note;
  }

  return {
    notes,
    citedBy,
    cite(sourceId, locator) {
      const note = findNote(sourceId, locator);
      const markId = `cite-${++marks}`;
      note.backIds.push(markId);
      citedBy.set(sourceId, [...(citedBy.get(sourceId) ?? []), markId]);
      return { markId, note };
    },
  };
}
