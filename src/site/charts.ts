import { buildLedger } from '../engine/catalog/ledger.ts';
import { drawCarries } from '../engine/charts/what-carries.ts';
import { drawCited } from '../engine/charts/who-is-cited.ts';
import { catalog } from './catalog.ts';
import { say } from './say.ts';

/** Every publisher with what rests on it. */
export const ledger = buildLedger(catalog);

const stanceWords = {
  supports: say('evidence.supports'),
  contradicts: say('evidence.contradicts'),
  context: say('evidence.context'),
};

/** Who is cited, by what it says of the claims. */
export const citedChart = drawCited(ledger, {
  ...stanceWords,
  title: say('sources.cited-picture'),
  publisher: say('publisher.kind'),
});

/** Which sources carry which claims. */
export const carriesChart = drawCarries(catalog, {
  ...stanceWords,
  title: say('sources.carries-picture'),
  source: say('source.kind'),
  claim: say('sources.claim'),
  stance: say('sources.stance'),
  axis: say('sources.axis'),
});
