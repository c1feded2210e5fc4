const code = 'STALE_PAGE';

/** A page that was kept from an earlier build is not what it would be now, though nothing that it looked up differs. */
export class StalePage extends Error {
  readonly code = code;

  constructor(pathname: string) {
    super(
      `What was kept of ${pathname} is out of date, so every page is made again. Please report this: it is a mistake of the software.`,
    );
  }
}

/** Errors lose their class on the way from a thread. */
export function isStalePage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === code;
}
