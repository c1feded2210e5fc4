import type { RootContent } from 'mdast';
import type { Catalog } from '../../engine/catalog/catalog.ts';
import { findPublisher } from '../../engine/catalog/publisher-side.ts';
import type { Claim } from '../../engine/model/claim.ts';
import type { Source } from '../../engine/model/source.ts';
import { findVerdict } from '../../engine/model/verdict.ts';
import { renderBody } from '../../engine/render/body.ts';
import {
  heading,
  link,
  list,
  paragraph,
  quotation,
  rendered,
  strong,
  text,
} from './sheet-nodes.ts';

/** A claim as its page will show it, without the page’s design. */
export function renderClaim(claim: Claim, catalog: Catalog): RootContent[] {
  const { sections, notes } = renderBody(claim, catalog.site);
  const sources = new Map(claim.sources.map((source) => [source.id, source]));
  return [
    paragraph(strong(text(claim.claim))),
    quotation(claim.quote, ` (${nameOf(claim, catalog)}, ${claim.date})`),
    paragraph(strong(labelOf(claim.verdict, catalog)), ': ', claim.finding),
    ...sections.flatMap(({ title, html }): RootContent[] => [
      ...(title === '' ? [] : [heading(4, title)]),
      rendered(html, claim.slug),
    ]),
    ...(notes.length === 0
      ? []
      : [
          list(
            notes.map(({ sourceId, locator }) => {
              const source = sources.get(sourceId);
              return [source?.title ?? sourceId, locator === undefined ? '' : `, ${locator}`];
            }),
            true,
          ),
        ]),
    ...(claim.sources.length === 0
      ? []
      : [list(claim.sources.map((source) => describeSource(source, catalog)))]),
  ];
}

/** A source in one line: what it is, how it stands to the claim, how much of it was read. */
export function describeSource(source: Source, catalog: Catalog) {
  const { id, title, publisher, published, url, stance, read, shows } = source;
  const name = findPublisher(publisher, catalog)?.name ?? publisher;
  const about = [name, published].filter((part) => part !== undefined).join(', ');
  return [link(url, title), ` (${id}; ${about}; ${stance}; read: ${read}). `, shows];
}

/** The verdict as readers see it. */
export function labelOf(verdict: string | undefined, { site }: Catalog): string {
  if (verdict === undefined) return 'no verdict';
  return findVerdict(verdict, site)?.label ?? verdict;
}

export function nameOf({ claimant }: Claim, { claimants }: Catalog): string {
  return claimants.get(claimant)?.name ?? claimant;
}
