import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFile } from '../../helpers/claim-file.ts';
import { makeFolder, readFolder, runCommand } from '../../helpers/command.ts';

const fixture = (name: string) => path.resolve('test/fixtures/import', name);

async function runImport(args: readonly string[], cwd: string) {
  const result = await runCommand('import', args, { cwd });
  return { ...result, lines: result.stdout.split('\n') };
}

describe('npm run import', () => {
  test('makes claims of a ClaimReview feed and lists what it could not take over', async () => {
    const cwd = await makeFolder();
    const { code, stdout } = await runImport([fixture('feed.json')], cwd);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "wrote content/claimants/ministry-of-water.md
      feed.json, review 1: wrote content/claims/2026/river-length.md
          left over: keyword maps
          left over: license: "https://creativecommons.org/licenses/by/4.0/"
          figures that no source shows yet: 612, 4
          a draft, until it keeps the rules verdict-unsourced
      feed.json, review 2: wrote content/claims/2026/bridge.md
          quote: there is none; the claim’s own words stand in as a paraphrase
          verdict: \`Four anchors\` is none of this site’s; name its counterpart in a mapping file
      feed.json, review 3: withdrawn on 2026-04-01T12:00:00Z, not imported: https://harbour.example/checks/withdrawn/
      2 written, 0 here already, 1 not imported. Now run \`npm run check\`.
      "
    `);
    const files = await readFolder(path.join(cwd, 'content'));
    expect(Object.keys(files)).toEqual([
      'claimants/ministry-of-water.md',
      'claims/2026/bridge.md',
      'claims/2026/river-length.md',
    ]);
    expect(files['claims/2026/river-length.md']).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../public/schemas/claims.json
      claim: The Lorem river is 900 km long.
      quote: Our river runs for nine hundred kilometres.
      voice: quoted
      claimant: ministry-of-water
      date: 2026-02-27
      appearances:
        - url: https://broadcaster.example/interview/123
          title: Interview
          date: 2026-02-27
        - url: https://social.example/post/456
      topics:
        - water
      weight: main
      verdict: wrong
      finding: The survey gives 612 km.
      published: 2026-03-04
      reviewed: 2026-05-19
      corrections:
        - date: 2026-05-19
          change: An earlier version gave 621 km.
      draft: true
      allow:
        - rule: figure-unsourced
          value: "612"
          reason: Imported with its review (https://harbour.example/checks/river-length/); its sources are still to be entered.
        - rule: figure-unsourced
          value: "4"
          reason: Imported with its review (https://harbour.example/checks/river-length/); its sources are still to be entered.
      ---

      The national survey lists 612 km.

      The larger figure adds \\<b>two\\</b> tributaries.

      ## Sources of the original review

      - [National survey of rivers, table 4](https://survey.example/rivers/2025), Survey office

      Imported from <https://harbour.example/checks/river-length/>.
      "
    `);
    expect(files['claims/2026/bridge.md']).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../public/schemas/claims.json
      claim: The bridge cost nothing.
      quote: The bridge cost nothing.
      voice: paraphrased
      claimant: # Who said it: an id of \`content/claimants/\`.
      date: # When it was said: a day, month, year or range.
      appearances: # The first is the one that was checked.
      topics: # Ids of the topics in \`site.config.ts\`.
      weight: main
      finding: # The answer in one or two plain sentences.
      published: 2026-01-10
      reviewed: 2026-01-10
      draft: true
      ---

      Imported from <https://harbour.example/checks/bridge/>.
      "
    `);
  });

  test('changes nothing when it runs again', async () => {
    const cwd = await makeFolder();
    const files = [fixture('feed.json'), fixture('table.csv')];
    await runImport(files, cwd);
    const first = await readFolder(cwd);
    const { lines } = await runImport(files, cwd);
    expect(lines.at(-2)).toBe(
      '0 written, 4 here already, 1 not imported. Now run `npm run check`.',
    );
    expect(await readFolder(cwd)).toEqual(first);
  });

  test('passes the check with a mapping that says what the archive leaves open', async () => {
    const cwd = await makeFolder();
    await runImport([fixture('feed.json'), '--mapping', fixture('mapping.yaml')], cwd);
    const files = await readFolder(path.join(cwd, 'content'));
    expect(files['claims/2026/river-length.md']).toContain('kind: record\n');
    expect(files['claims/2026/bridge.md']).toContain('verdict: open\n');
    const { stdout } = await runCommand('check', ['--format', 'json'], { cwd });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; severity: string }[];
    };
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ file }) => file.includes('river-length'))).toEqual([]);
  });

  test('reads a table, and keeps cells that fit no field', async () => {
    const cwd = await makeFolder();
    const { stdout } = await runImport([fixture('table.csv')], cwd);
    expect(stdout).toMatchInlineSnapshot(`
      "wrote content/claimants/eva-reyes.md
      table.csv, row 1: wrote content/claims/2026/lamp.md
          left over: editor: "Kim"
          a draft, until it keeps the rules verdict-unsourced
      table.csv, row 2: wrote content/claims/2026/the-pier-is-new.md
          quote: there is none; the claim’s own words stand in as a paraphrase
          verdict: \`new\` is none of this site’s; name its counterpart in a mapping file
          date: "soon" does not fit: write a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY), or a range such as 2022-08-16/2022-08-21
          left over: url: "ftp://pier.example"
          left over: editor: "Kim"
      2 written, 0 here already, 0 not imported. Now run \`npm run check\`.
      "
    `);
    const files = await readFolder(path.join(cwd, 'content'));
    expect(files['claims/2026/lamp.md']).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../public/schemas/claims.json
      claim: The lamp burns; always.
      quote: It always burns
      voice: quoted
      claimant: eva-reyes
      date: 2026-03
      appearances:
        - url: https://pier.example/talk
          title: Talk
      topics:
        - light
      weight: main
      verdict: partly
      finding: It burns at night.
      published: 2026-04-02
      reviewed: 2026-04-02
      draft: true
      ---

      Imported from <https://harbour.example/checks/lamp>.
      "
    `);
  });

  test('finds the reviews in a page', async () => {
    const review = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': 'ClaimReview', url: 'https://harbour.example/a', claimReviewed: 'A is so.' },
      ],
    };
    const page = `<html><script type="application/ld+json">${JSON.stringify(review)}</script>`;
    const cwd = await makeFolder({ 'page.html': page, 'empty.html': '<p>Nothing.</p>' });
    const { lines } = await runImport(['page.html', 'empty.html', '--dry-run'], cwd);
    expect(lines[0]).toBe('page.html, review 1: would write content/claims/2026/a.md');
    expect(lines).toContain('empty.html: no ClaimReview in this page');
    expect(await readFolder(path.join(cwd, 'content'))).toEqual({});
  });

  test('leaves a claim of the same name alone', async () => {
    const cwd = await makeFolder({
      'content/claims/2025/bridge.md': claimFile({ claim: 'Another matter.' }),
    });
    const { lines } = await runImport([fixture('feed.json')], cwd);
    expect(lines).toContain(
      'feed.json, review 2: another claim has the name `bridge`; give this one a `slug`',
    );
  });

  test.each([
    ['a file that is no JSON', { 'a.json': '{' }, ['a.json'], 'a.json is not JSON'],
    ['no file at all', {}, [], 'Usage: npm run import'],
    [
      'a mapping with an unknown key',
      { 'm.yaml': 'verdict: {}', 'a.json': '[]' },
      ['a.json', '--mapping', 'm.yaml'],
      'm.yaml is not a valid mapping',
    ],
  ])('refuses %s', async (_, files, args, message) => {
    const cwd = await makeFolder(files);
    const { code, stderr } = await runImport(args, cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
