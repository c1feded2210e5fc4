/** A permanent id, also a file name and part of an address: lower-case words joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How long a slug may be, in characters. */
export const longestSlug = 100;
