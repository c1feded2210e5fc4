/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether a service answers the search page, as `site.config.ts` says. */
  readonly SEARCH_SERVICE: boolean;
}
