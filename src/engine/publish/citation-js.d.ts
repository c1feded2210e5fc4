/** The part of citation-js that is used; the packages bring no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    format(name: 'bibliography' | 'bibtex' | 'data', options?: Record<string, string>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
