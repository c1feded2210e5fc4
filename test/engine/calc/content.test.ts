import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/engine/calc/blocks.ts';
import { checkCalculations } from '../../../src/engine/calc/check-calculations.ts';
import { readContent } from '../../../src/engine/read/content.ts';

/** Every calculation of the published content, so that no figure of it escapes the check. */
const { content } = await readContent({ contentDir: 'content' });
const calculating = content.claims.filter(({ body }) => body.includes('```calc'));

/** The body with one line changed. */
function replaceIn(body: string, line: number, from: RegExp, to: string): string {
  const lines = body.split('\n');
  const changed = (lines[line - 1] ?? '').replace(from, to);
  expect(changed).not.toBe(lines[line - 1]);
  lines[line - 1] = changed;
  return lines.join('\n');
}

test('many claims calculate, and all of them right, from figures that their sources hold', () => {
  expect(calculating.length).toBeGreaterThanOrEqual(28);
  for (const claim of calculating) expect(checkCalculations(claim), claim.slug).toEqual([]);
});

test.each(calculating.map((claim) => [claim.slug, claim] as const))(
  '%s: each wrong result is found at its line and column',
  (_slug, claim) => {
    for (const block of readBlocks(claim.body)) {
      const place = block.placeOf(['states']);
      const states = block.calculation?.states ?? 0;
      const body = replaceIn(claim.body, place.line, /states: .*/, `states: ${states + 1}`);
      const found = checkCalculations({ ...claim, body }).map(({ rule, line, column }) => ({
        rule,
        line,
        column,
      }));
      expect(found, block.id).toEqual([{ rule: 'calculation-result-wrong', ...place }]);
    }
  },
);

test.each(calculating.map((claim) => [claim.slug, claim] as const))(
  '%s: each input that its source does not hold is found at its line and column',
  (_slug, claim) => {
    for (const block of readBlocks(claim.body)) {
      for (const [name, input] of Object.entries(block.calculation?.given ?? {})) {
        if (input.source === undefined || input.value === undefined) continue;
        const place = block.placeOf(['given', name, 'value']);
        // Far from every figure and day of the content.
        const wrong = typeof input.value === 'number' ? '987654.25' : '"1999-03-07"';
        const body = replaceIn(claim.body, place.line, /value: [^,}]+/, `value: ${wrong}`);
        const found = checkCalculations({ ...claim, body });
        expect(found, `${block.id} ${name}`).toContainEqual(
          expect.objectContaining({ rule: 'calculation-figure-missing', ...place }),
        );
      }
    }
  },
);
