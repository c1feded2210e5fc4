/** One review as a feed, a page or a table describes it, before it becomes a claim. Dates are ISO text. */
export interface ImportRecord {
  /** Where it stands, for people: `feed.json, review 3`. */
  where: string;
  /** Address of the original review; what a second run knows it by. */
  address?: string;
  slug?: string;
  claim?: string;
  quote?: string;
  voice?: string;
  lang?: string;
  claimant?: ImportedClaimant;
  date?: string;
  appearances: ImportedPlace[];
  topics: string[];
  weight?: string;
  verdict?: ImportedVerdict;
  finding?: string;
  published?: string;
  reviewed?: string;
  /** The reasoning, in Markdown. */
  text?: string;
  citations: ImportedWork[];
  corrections: { date: string; change: string }[];
  /** What the record says beyond this, and what of it could not be read: `license: https://…`. */
  leftOver: string[];
}

export interface ImportedClaimant {
  name: string;
  kind?: 'person' | 'organization';
  role?: string;
  sameAs: string[];
}

export interface ImportedPlace {
  url: string;
  title?: string;
  date?: string;
}

export interface ImportedWork {
  title?: string;
  url?: string;
  publisher?: string;
  author?: string;
  published?: string;
  archived?: string;
}

/** A verdict in the words, and with the numbers, of whoever gave it. */
export interface ImportedVerdict {
  label?: string;
  rating?: number;
  worst?: number;
  best?: number;
}
