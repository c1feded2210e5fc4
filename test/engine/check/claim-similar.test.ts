import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile } from '../../helpers/claim-file.ts';

const first = { claim: 'The tower of the old mill is forty metres high.', published: '2026-01-10' };
const again = { claim: 'The old mill’s tower is 40 metres high.', published: '2026-02-01' };
const other = { claim: 'Bread was sold at the market on Sundays.', published: '2026-01-05' };

async function similar(claims: Record<string, Record<string, unknown>>, compare = true) {
  const files = Object.fromEntries(
    Object.entries(claims).map(([slug, fields]) => [
      `claims/2026/${slug}.md`,
      claimFile({ quote: fields['claim'], wordings: ['x'], ...fields }),
    ]),
  );
  const diagnostics = await checkFiles(files, { compare });
  return diagnostics
    .filter(({ ruleId }) => ruleId === 'claim-similar' || ruleId === 'allowance-unneeded')
    .map(({ file, ruleId, message }) => `${file} ${ruleId}: ${message}`);
}

describe('claims that say the same', () => {
  test('are reported at the later one, which names the earlier', async () => {
    expect(await similar({ again, first, other })).toEqual([
      'claims/2026/again.md claim-similar: claims/2026/first.md may say the same: “The tower of the old mill is forty metres high.”',
    ]);
  });

  test('are no matter where they are linked, give other figures, or one is withdrawn', async () => {
    expect(await similar({ first, other, again: { ...again, repeats: ['first'] } })).toEqual([]);
    expect(await similar({ first: { ...first, contradicts: ['again'] }, other, again })).toEqual(
      [],
    );
    const higher = { ...again, claim: 'The old mill’s tower is 70 metres high.' };
    expect(await similar({ first, other, again: higher })).toEqual([]);
    const withdrawn = { date: '2026-03-01', reason: 'It was about another mill.' };
    expect(await similar({ first: { ...first, withdrawn }, other, again })).toEqual([]);
  });

  test('can be explained, and an explanation that is not needed is one too many', async () => {
    const allow = [{ rule: 'claim-similar', value: 'first', reason: 'Another mill.' }];
    expect(await similar({ first, other, again: { ...again, allow } })).toEqual([]);
    expect(await similar({ first, other: { ...other, allow } })).toEqual([
      'claims/2026/other.md allowance-unneeded: Nothing here breaks the rule `claim-similar` with `first`.',
    ]);
  });

  test('are left alone by whoever does not compare, and so are their explanations', async () => {
    const allow = [{ rule: 'claim-similar', value: 'first', reason: 'Another mill.' }];
    expect(await similar({ again: { ...again, allow }, first, other }, false)).toEqual([]);
  });
});
