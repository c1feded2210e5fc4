import { isStanding } from '../../engine/catalog/counted.ts';
import type { Claim } from '../../engine/model/claim.ts';
import { isEmbeddable } from '../../engine/publish/embeds.ts';
import { lastModified } from '../../engine/publish/last-modified.ts';
import { catalog } from '../catalog.ts';
import { site } from '../config.ts';
import { formatDate } from '../dates.ts';
import { nameClaimant, verdictOf, verdictWord } from '../names.ts';
import { plumbLineOf } from '../plumb-line.ts';
import { publication } from '../publication.ts';
import { say } from '../say.ts';
import { urls } from '../urls.ts';
import { nameCard, type Card } from './card.ts';
import { colorsOf } from './tone-colors.ts';

/**
 * What the picture of a claim shows; undefined where it has none: details, sensitive claims, those of private
 * persons, and what has no verdict. None at all while the site has no address, since nothing could lead to it.
 */
export function cardOf(claim: Claim): Card | undefined {
  const verdict = verdictOf(claim);
  if (verdict === undefined || urls.absolute('/') === undefined) return undefined;
  if (!isStanding(claim) || !isEmbeddable(claim, publication)) return undefined;
  return {
    origin: `${nameClaimant(claim.claimant).name}, ${formatDate(claim.date)}`,
    quote: `${say('quote.open')}${claim.quote}${say('quote.close')}`,
    claim: claim.claim,
    verdict: verdict.label,
    line: plumbLineOf(verdict, site.verdicts),
    colors: colorsOf(verdict.tone),
    siteName: site.name,
    notice: site.publisher === undefined ? say('site.preview') : '',
    direction: site.direction,
  };
}

/** The cards of all claims that have one, by the names of their files. */
export function allCards(): Map<string, Card> {
  return new Map(
    catalog.claims.flatMap((claim) => {
      const card = cardOf(claim);
      return card === undefined ? [] : [[nameCard(claim.slug, card), card]];
    }),
  );
}

/** What platforms show of a page in place of its own title. */
export interface SharedPage {
  title: string;
  image?: string | undefined;
  imageText?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
}

/** A shared claim shows its verdict in the title and in the picture, so that sharing does not spread the claim alone. */
export function shareOf(claim: Claim): SharedPage {
  const card = cardOf(claim);
  const { publishedSince } = site;
  return {
    title: `${verdictWord(claim)}: ${claim.claim}`,
    image: card && urls.absolute(urls.path(`/share/${nameCard(claim.slug, card)}.png`)),
    imageText: card && `${card.quote} ${card.origin}. ${card.claim} ${card.verdict}.`,
    published: publishedSince && claim.published,
    modified: publishedSince && lastModified(claim, publication),
  };
}
