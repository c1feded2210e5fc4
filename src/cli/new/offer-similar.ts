import { openSimilar } from '../../engine/search/find-similar.ts';
import type { Interview } from './interview.ts';
import type { Newsroom } from './newsroom.ts';
import { CancelledError } from './cancelled-error.ts';

/** Shows the claims that may say the same, and asks whether a new one is needed. */
export async function offerSimilar(
  text: string,
  { catalog }: Newsroom,
  interview: Interview,
): Promise<void> {
  const similar = await (await openSimilar(catalog))(text);
  if (similar.length === 0) return;
  const lines = similar.map(({ claim }) => {
    const speaker = catalog.claimants.get(claim.claimant)?.name ?? claim.claimant;
    return `  ${claim.claim}\n    ${speaker}, ${claim.date}: content file ${claim.file}`;
  });
  interview.say(['Claims that may say the same:', ...lines].join('\n'));
  const isNew = await interview.prompter?.confirm('Is yours another claim?');
  if (isNew === false) throw new CancelledError();
}
