/** A text that came in the page’s address. */
export interface SharedText {
  text: string;
  /** Whether the server of this site has seen it: it sees what follows `?`, never what follows `#`. */
  wasSent: boolean;
}

/** Longer texts make addresses that programs cut. */
const longest = 1500;

/** Reads `#text=…`, or the `?title=…&text=…&url=…` that a device sends when somebody shares a text with this site. */
export function readSharedText({
  hash,
  search,
}: {
  hash: string;
  search: string;
}): SharedText | undefined {
  const inFragment = new URLSearchParams(hash.slice(1)).get('text') ?? '';
  if (inFragment.trim() !== '') return { text: inFragment, wasSent: false };
  const query = new URLSearchParams(search);
  const text = [query.get('title'), query.get('text')].filter((part) => part?.trim()).join('\n\n');
  return text === '' ? undefined : { text, wasSent: true };
}

/** The address that holds a short text, in the part that browsers do not send; undefined for a long one. */
export function addressWith(text: string, { origin, pathname }: URL): string | undefined {
  const parameters = new URLSearchParams({ text }).toString();
  return text.trim() === '' || parameters.length > longest
    ? undefined
    : `${origin}${pathname}#${parameters}`;
}
