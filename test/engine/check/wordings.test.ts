import { expect, test } from 'vitest';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile } from '../../helpers/claim-file.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';

/** What is said of the wordings of claims given by slug. */
async function wordsAbout(
  claims: Readonly<Record<string, object>>,
  site = lanternSite,
): Promise<string[]> {
  const files = Object.entries(claims).map(([slug, fields]) => [
    `claims/2026/${slug}.md`,
    claimFile({ claim: 'The lantern was red.', ...fields }),
  ]);
  const diagnostics = await checkFiles(Object.fromEntries(files), { site });
  return diagnostics
    .filter(({ ruleId }) => ruleId === 'wordings-close' || ruleId === 'wordings-collide')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('a wording too close to the claim is quoted with the words in common', async () => {
  expect(await wordsAbout({ lamp: { wordings: ['Red lanterns, one and all, shone'] } })).toEqual([
    expect.stringMatching(
      /lamp\.md:\d+ This wording shares 2 of 3 words with the claim: red, lanterns\.$/,
    ),
  ]);
});

test('half of the words in common is enough distance', async () => {
  expect(await wordsAbout({ lamp: { wordings: ['The lantern shone'] } })).toEqual([]);
});

test('a wording too close to another is reported once, whichever is longer', async () => {
  const [long, short] = ['Scarlet lamps hung there all night long', 'Scarlet lamps hung'];
  for (const wordings of [
    [long, short],
    [short, long],
  ])
    expect(await wordsAbout({ lamp: { wordings } })).toEqual([
      expect.stringMatching(/shares 3 of 3 words with wording 1: scarlet, lamps, hung\.$/),
    ]);
});

test('closeness is not judged in a language whose small words are not known', async () => {
  const claims = { lampe: { wordings: ['The lantern was the red'] } };
  expect(await wordsAbout(claims)).toHaveLength(1);
  expect(await wordsAbout(claims, { ...lanternSite, language: 'fr' })).toEqual([]);
});

test('a file may set the rule aside for a wording', async () => {
  const wording = 'The red lantern';
  const allow = [{ rule: 'wordings-close', value: wording, reason: 'Nobody says it otherwise.' }];
  expect(await wordsAbout({ lamp: { wordings: [wording], allow } })).toEqual([]);
});

const wording = 'A scarlet lamp hung at the old gate';

test('a wording that is nearly another claim’s names that claim', async () => {
  const claims = { first: { wordings: [wording] }, second: { wordings: [`${wording} there`] } };
  expect(await wordsAbout(claims)).toEqual([
    expect.stringMatching(/second\.md:\d+ .*nearly one of claims\/2026\/first\.md: “A scarlet/),
  ]);
});

test('a figure sets two wordings apart', async () => {
  const claims = {
    first: { wordings: [`${wording} in 2025`] },
    second: { wordings: [`${wording} in 2026`] },
  };
  expect(await wordsAbout(claims)).toEqual([]);
});

test('the same claim made elsewhere may be worded the same', async () => {
  const claims = {
    first: { wordings: [wording] },
    second: { wordings: [wording], repeats: ['first'] },
  };
  expect(await wordsAbout(claims)).toEqual([]);
});
