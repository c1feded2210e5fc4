import { matchText } from '../engine/search/match-text.ts';
import { recognise, thresholds } from '../engine/search/recognise.ts';
import { answerOrders } from './answer-orders.ts';
import type { CheckTask, RecognisedSentence } from './check-client.ts';
import { askFolder } from './open-folder.ts';

/** Claims that one long sentence may state. */
const mostInSentence = 6;

/** Recognises claims away from the page; tells its progress in hundredths, so as not to flood the page with it. */
answerOrders<CheckTask, RecognisedSentence[]>(async ({ folder, text }, tell) => {
  let told = 0;
  const options = {
    limit: mostInSentence,
    leastStrength: thresholds.related,
    onProgress(share: number) {
      if (share < 1 && share - told < 0.01) return;
      told = share;
      tell(share);
    },
  };
  const sentences = await askFolder(folder, (index) => matchText(text, options, index));
  return sentences.map(({ hits, ...sentence }) => ({ ...sentence, hits: recognise(hits) }));
});
