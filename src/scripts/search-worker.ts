import { recognise, thresholds } from '../engine/search/recognise.ts';
import { openIndex, type SearchIndex } from '../engine/search/search.ts';
import type { Answer, Order, RecognisedSentence } from './search-protocol.ts';

/** Searches away from the page, so that typing never waits. */
const indexes = new Map<string, Promise<SearchIndex>>();

addEventListener('message', ({ data }: MessageEvent<Order>) => void answer(data));

async function answer(order: Order): Promise<void> {
  const { id } = order;
  try {
    const index = await open(order.folder);
    if (order.kind === 'search') {
      reply({ id, kind: 'found', result: await index.search(order.query, order.options) });
      return;
    }
    reply({ id, kind: 'matched', sentences: await recogniseText(order, index) });
  } catch (error) {
    reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Claims that one long sentence may state. */
const mostInSentence = 6;

/** Tells the progress in hundredths, so that a long text does not flood the page with it. */
async function recogniseText(
  { id, text }: Order & { kind: 'match' },
  index: SearchIndex,
): Promise<RecognisedSentence[]> {
  let told = 0;
  const sentences = await index.matchText(text, {
    limit: mostInSentence,
    leastStrength: thresholds.related,
    onProgress(share) {
      if (share < 1 && share - told < 0.01) return;
      told = share;
      reply({ id, kind: 'progress', share });
    },
  });
  return sentences.map(({ hits, ...sentence }) => ({ ...sentence, hits: recognise(hits) }));
}

/** Opens an index once; a failure is forgotten, so that the next question tries again. */
function open(folder: string): Promise<SearchIndex> {
  const known = indexes.get(folder);
  if (known !== undefined) return known;
  const opened = openIndex(async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${name} answered ${String(response.status)}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
  indexes.set(folder, opened);
  opened.catch(() => indexes.delete(folder));
  return opened;
}

function reply(message: Answer): void {
  postMessage(message);
}
