/** Somebody pressed Ctrl-C or decided against it. */
export class CancelledError extends Error {}
