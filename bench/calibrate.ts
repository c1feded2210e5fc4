import { recognise, thresholds } from '../src/engine/search/recognise.ts';
import {
  atLeast,
  matchCalibration,
  measure,
  openCalibrated,
  readCollection,
  thresholdFor,
  thresholdForOthers,
} from './calibration.ts';

/**
 * `node bench/calibrate.ts`: computes the thresholds of `src/engine/search/recognise.ts` from one half of the
 * calibration sentences, and measures on the other what those in use bring. One line of JSON for each.
 */
const { even, odd } = await matchCalibration(await openCalibrated(await readCollection()));
const marks = [
  { name: 'recognised', precision: 0.9, inUse: thresholds.recognised },
  { name: 'related', precision: 0.8, inUse: thresholds.related },
];
for (const { name, precision, inUse } of marks) {
  print({
    threshold: name,
    forPrecision: precision,
    computed: thresholdFor(even, precision),
    inUse,
  });
  print({ threshold: name, half: 'even', ...measure(even, atLeast(inUse)) });
  print({ threshold: name, half: 'odd', ...measure(odd, atLeast(inUse)) });
}
print({ threshold: 'further', computed: thresholdForOthers(even), inUse: thresholds.further });

const surest = [...even, ...odd].flatMap(({ claim, kind, hits }) => {
  const [first] = recognise(hits);
  const isRight = first?.recognition === 'recognised' && first.id === claim;
  return isRight ? [{ kind, isRemarked: first.numberConflict !== undefined }] : [];
});
const ofKind = (differs: boolean) =>
  surest.filter(({ kind }) => (kind === 'number-differs') === differs);
const remarked = (differs: boolean) => ofKind(differs).filter(({ isRemarked }) => isRemarked);
print({
  figures: 'changed',
  sentences: [...even, ...odd].filter(({ kind }) => kind === 'number-differs').length,
  recognised: ofKind(true).length,
  remarked: remarked(true).length,
});
print({ figures: 'kept', recognised: ofKind(false).length, remarked: remarked(false).length });

function print(line: object): void {
  const round = (_key: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value;
  console.log(JSON.stringify(line, round));
}
