import type { Claim } from '../engine/model/claim.ts';
import { renderBody, type RenderedBody } from '../engine/render/body.ts';
import { renderProse } from '../engine/render/prose.ts';
import { site } from './config.ts';
import { urls } from './urls.ts';

const options = { sitePath: urls.path };

/** Text of a page, a claimant, an article or a story as sanitised HTML. */
export function proseOf({ body }: { body: string }): string {
  return renderProse(body, options);
}

/** A claim’s reasoning as sanitised HTML with its notes. */
export function reasoningOf(claim: Claim): RenderedBody {
  return renderBody(claim, site, options);
}
