import type { Claim } from '../engine/model/claim.ts';
import type { EmbedNames } from '../engine/publish/oembed.ts';
import { verdictWord } from './names.ts';
import { say } from './say.ts';

/** What a claim’s embed is called. */
export function embedNames(claim: Claim): EmbedNames {
  return {
    title: say('cite.title', { claim: claim.claim, verdict: verdictWord(claim) }),
    frameTitle: say('embed.title', { claim: claim.claim }),
  };
}
