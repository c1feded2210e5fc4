import { expect, test } from 'vitest';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';

async function isReported(fields: Record<string, unknown>): Promise<boolean> {
  const press = sourceFields({ kind: 'press', stance: 'supports' });
  const diagnostics = await checkFiles({
    'publishers/dark-side.md': '---\nname: The Dark Side\nside: dee-dark\n---\n',
    'publishers/lantern-press.md': '---\nname: Lantern Press\nside: jo-lantern\n---\n',
    'claimants/dee-dark.md': '---\nname: Dee Dark\nkind: person\nstanding: public\n---\n',
    'claims/2026/lantern.md': claimFile({
      claim: 'The lantern burned for 40 nights.',
      sources: [press],
      ...fields,
    }),
  });
  return diagnostics.some(({ ruleId }) => ruleId === 'figure-one-sided');
}

const by = (publisher: string, kind = 'press') => ({
  sources: [sourceFields({ publisher, kind })],
});

test.each([
  ['news alone at the upper end', {}, true],
  ['news alone at the lower end', { verdict: 'wrong' }, true],
  ['news alone in the middle', { verdict: 'partly' }, false],
  ['news alone off the scale', { verdict: 'open' }, false],
  ['no figure', { claim: 'The lantern burned.' }, false],
  ['a primary source', by('The Beacon', 'record'), false],
  ['the opposing side', by('dark-side'), false],
  ['the claimant’s own record', by('lantern-press', 'record'), true],
  [
    'a written reason',
    { allow: [{ rule: 'figure-one-sided', value: 'right', reason: 'Nobody counted.' }] },
    false,
  ],
])('%s', async (_, fields, expected) => {
  expect(await isReported(fields)).toBe(expected);
});
