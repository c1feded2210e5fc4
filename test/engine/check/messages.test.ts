import { expect, test } from 'vitest';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile, sourceFields } from '../../helpers/claim-file.ts';

/** What a contributor reads about one file. */
async function wordsAbout(text: string, file = 'claims/2026/lantern-is-red.md'): Promise<string> {
  const diagnostics = await checkFiles({ [file]: text });
  return diagnostics.map(({ message, fix }) => `${message}\n  ${fix}`).join('\n');
}

test('a missing field', async () => {
  expect(await wordsAbout('---\n{}\n---\n', 'publishers/lantern.md')).toMatchInlineSnapshot(`
    "The field \`name\` is missing.
      Add \`name: …\` to the front matter."
  `);
});

test('a missing field of a source', async () => {
  const source = sourceFields({ title: undefined });
  expect(await wordsAbout(claimFile({ sources: [source] }))).toMatchInlineSnapshot(`
    "The field \`title\` is missing.
      Add \`title: …\` to entry 1 of \`sources\`."
  `);
});

test('a misspelt field', async () => {
  const text = '---\nname: The Lantern\nintrest: none\n---\n';
  expect(await wordsAbout(text, 'publishers/lantern.md')).toMatchInlineSnapshot(`
    "There is no field \`intrest\`.
      Did you mean \`interest\`?"
  `);
});

test('a field that nothing resembles', async () => {
  const text = '---\nname: The Lantern\ncircumference: 3\n---\n';
  expect(await wordsAbout(text, 'publishers/lantern.md')).toMatchInlineSnapshot(`
    "There is no field \`circumference\`.
      Choose \`name\`, \`side\`, \`interest\` or \`url\`."
  `);
});

test('a misspelt field of a source', async () => {
  const text = claimFile({ sources: [sourceFields({ quotee: 'red' })] });
  expect(await wordsAbout(text)).toMatchInlineSnapshot(`
    "There is no field \`quotee\` in entry 1 of \`sources\`.
      Did you mean \`quote\`?"
  `);
});

test('a number where text belongs', async () => {
  const text = claimFile({ sources: [sourceFields({ published: 2026 })] });
  expect(await wordsAbout(text)).toMatchInlineSnapshot(`
    "\`published\` of entry 1 of \`sources\` is the number \`2026\`, where text belongs.
      Put it in quotes, so that it is read as text: \`"2026"\`."
  `);
});

test('text where a list belongs', async () => {
  expect(await wordsAbout(claimFile({ topics: 'water' }))).toMatchInlineSnapshot(`
    "\`topics\` is \`water\`, where a list belongs.
      Write each entry on a line of its own, after \`- \`."
  `);
});

test('nothing where a list belongs', async () => {
  expect(await wordsAbout(claimFile({ openQuestions: null }))).toMatchInlineSnapshot(`
    "\`openQuestions\` is empty, where a list belongs.
      Write a value, or leave the field out."
  `);
});

test('an empty list', async () => {
  expect(await wordsAbout(claimFile({ topics: [] }))).toMatchInlineSnapshot(`
    "\`topics\` is an empty list.
      Give at least one entry."
  `);
});

test('one of few values', async () => {
  expect(await wordsAbout(claimFile({ voice: 'whispered' }))).toMatchInlineSnapshot(`
    "\`voice\` is \`whispered\`.
      Choose \`quoted\`, \`paraphrased\` or \`outlet\`."
  `);
});

test('a misspelt value', async () => {
  expect(await wordsAbout(claimFile({ voice: 'quotd' }))).toMatchInlineSnapshot(`
    "\`voice\` is \`quotd\`.
      Did you mean \`quoted\`?"
  `);
});

test('a date that is none', async () => {
  expect(await wordsAbout(claimFile({ date: '9 December 2018' }))).toMatchInlineSnapshot(`
    "\`date\` is \`9 December 2018\`.
      Write a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY), or a range such as 2022-08-16/2022-08-21."
  `);
});

test('an address that is none', async () => {
  const text = claimFile({ sources: [sourceFields({ url: 'www.lantern.example' })] });
  expect(await wordsAbout(text)).toMatchInlineSnapshot(`
    "\`url\` of entry 1 of \`sources\` is \`www.lantern.example\`.
      Write a whole address that starts with https:// or http://."
  `);
});

test('a quotation of more than 25 words', async () => {
  const text = claimFile({ sources: [sourceFields({ quote: 'red '.repeat(26) })] });
  expect(await wordsAbout(text)).toMatchInlineSnapshot(`
    "\`quote\` of entry 1 of \`sources\` is \`red red red red red red red red red red red red red red red …\`.
      Quote at most 25 words."
  `);
});

test('an appearance that is nowhere', async () => {
  expect(await wordsAbout(claimFile({ appearances: [{}] }))).toMatchInlineSnapshot(`
    "Entry 1 of \`appearances\` does not fit.
      Give either \`article\` or \`url\`."
  `);
});

test('a verdict that is a number', async () => {
  expect(await wordsAbout(claimFile({ verdict: 3 }))).toMatchInlineSnapshot(`
    "\`verdict\` is the number \`3\`, where text belongs.
      Put it in quotes, so that it is read as text: \`"3"\`."
  `);
});

test('an event’s source in neither of its two forms', async () => {
  const text = `---\ntitle: A row\nsummary: It was loud.\ntimeline:\n  - date: 2026-01-02\n    event: It broke.\n    sources:\n      - { publisher: The Lantern }\n      - { idd: lantern-log }\n      - lantern-log\n---\n`;
  expect(await wordsAbout(text, 'stories/row.md')).toMatchInlineSnapshot(`
    "The field \`url\` is missing.
      Add \`url: …\` to entry 1 of \`sources\` of entry 1 of \`timeline\`.
    The field \`id\` is missing.
      Add \`id: …\` to entry 2 of \`sources\` of entry 1 of \`timeline\`.
    There is no field \`idd\` in entry 2 of \`sources\` of entry 1 of \`timeline\`.
      Did you mean \`id\`?
    Entry 3 of \`sources\` of entry 1 of \`timeline\` is \`lantern-log\`, where a group of fields belongs.
      Write its fields on lines of their own, indented below it."
  `);
});

test('a name that cannot be an id', async () => {
  const text = `---\ntitle: A row\ndate: 2026-01-02\nwords: 0\nquotations:\n  "A row": "0123456789abcdef"\n---\n`;
  expect(await wordsAbout(text, 'articles/row.md')).toMatchInlineSnapshot(`
    "\`words\` is the number \`0\`.
      Write a number above 0.
    \`A row\` is not an id.
      Use lower-case letters, digits and single hyphens."
  `);
});

test('a list for front matter', async () => {
  expect(await wordsAbout('---\n- a\n---\n', 'articles/row.md')).toMatchInlineSnapshot(`
    "The front matter is a list, where a group of fields belongs.
      Write its fields on lines of their own, indented below it."
  `);
});

test('an unknown verdict', async () => {
  expect(await wordsAbout(claimFile({ verdict: 'rigth' }))).toMatchInlineSnapshot(`
    "There is no verdict \`rigth\`.
      Did you mean \`right\`?"
  `);
});

test('an unknown claimant', async () => {
  expect(await wordsAbout(claimFile({ claimant: 'somebody-else' }))).toMatchInlineSnapshot(`
    "There is no claimant \`somebody-else\`.
      Correct the id, or add claimants/somebody-else.md."
  `);
});

test('a file in a wrong place', async () => {
  expect(await wordsAbout(claimFile(), 'claims/lantern-is-red.md')).toMatchInlineSnapshot(`
    "No page is made from this file: its folder or its ending is not one of those known.
      Move it: a claim belongs in claims/<year>/<slug>.md, others in claimants/, articles/, stories/, publishers/, pages/, each file ending with .md."
  `);
});

test('a file whose name cannot be an address', async () => {
  const text = '---\nname: The Lantern\n---\n';
  expect(await wordsAbout(text, 'publishers/The Lantern.md')).toMatchInlineSnapshot(`
    "The file name \`The Lantern\` cannot be an address.
      Rename the file: lower-case letters, digits and single hyphens, at most 100 in all."
  `);
});

test('broken YAML', async () => {
  const text = '---\nname: Lantern: the paper\n---\n';
  expect(await wordsAbout(text, 'publishers/lantern.md')).toMatchInlineSnapshot(`
    "The front matter is not valid YAML: bad indentation of a mapping entry.
      Indent with spaces, and put text that holds \`: \`, \`#\` or a leading quotation mark in double quotes."
  `);
});

test('a figure without a source', async () => {
  const text = claimFile({ finding: 'It weighed 4 million grams on 9 December 2018.' });
  expect(await wordsAbout(text)).toMatchInlineSnapshot(`
    "The figure \`4 million\` stands in no listed source, quotation or calculation.
      Correct it, say in a source’s \`shows\` or \`quote\` that it holds it, or compute it in a \`calc\` block.
    The figure \`9 December 2018\` stands in no listed source, quotation or calculation.
      Correct it, say in a source’s \`shows\` or \`quote\` that it holds it, or compute it in a \`calc\` block."
  `);
});

test('two descriptions of one work', async () => {
  const diagnostics = await checkFiles({
    'claims/2026/a.md': claimFile(),
    'claims/2026/b.md': claimFile(
      {
        quote: 'Red',
        wordings: ['Crimson glow at dusk'],
        sources: [
          sourceFields({ title: 'Another log', author: 'Jo' }),
          sourceFields({ id: 'beacon', url: 'https://beacon.example/log' }),
        ],
      },
      'It was red.\n',
    ),
  });
  expect(diagnostics.map(({ file, message }) => `${file} ${message}`).join('\n'))
    .toMatchInlineSnapshot(`
    "claims/2026/b.md \`right\` has no support from outside the claimant’s own side.
    claims/2026/b.md This rated claim rests on one publisher outside the dispute.
    claims/2026/b.md The work \`lantern-log\` has the title \`Another log\`; in claims/2026/a.md it has the title \`The lantern log\`.
    claims/2026/b.md The work \`lantern-log\` has the author \`Jo\`; in claims/2026/a.md it has no \`author\`.
    claims/2026/b.md The work at this address is called \`beacon-log\` in claims/2026/a.md, and \`beacon\` here."
  `);
});

test('a name in the place of an id', async () => {
  expect(await wordsAbout(claimFile({ claimant: 'Jo Lantern' }))).toMatchInlineSnapshot(`
    "\`claimant\` is \`Jo Lantern\`.
      Did you mean \`jo-lantern\`?"
  `);
  expect(await wordsAbout(claimFile({ claimant: 'Local Outlet' }))).toMatchInlineSnapshot(`
    "\`claimant\` is \`Local Outlet\`.
      Write the id of a file, its name without \`.md\`; \`local-outlet\` would be one."
  `);
  expect(await wordsAbout(claimFile({ repeats: ['Lantern is red'] }))).toMatchInlineSnapshot(`
    "Entry 1 of \`repeats\` is \`Lantern is red\`.
      Did you mean \`lantern-is-red\`?"
  `);
});
