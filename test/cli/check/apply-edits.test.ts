import { describe, expect, test } from 'vitest';
import { editText } from '../../../src/cli/check/apply-edits.ts';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile } from '../../helpers/claim-file.ts';
import { makeFolder, readFolder, runCommand } from '../../helpers/command.ts';

const file = 'claims/2026/red.md';

/** The file after what the check proposes, and what the check says of it then. */
async function mend(text: string) {
  const { edited, made } = editText(text, await checkFiles({ [file]: text }));
  const left = (await checkFiles({ [file]: edited })).filter(({ edit }) => edit !== undefined);
  return { edited, made, left };
}

describe('the edits that the check proposes', () => {
  test('put a year into quotes and touch nothing else', async () => {
    const text = claimFile().replace('date: 2026-01-02', 'date:   2026 # as far as known');
    const { edited, made, left } = await mend(text);
    expect(edited).toBe(text.replace('  2026 #', '  "2026" #'));
    expect({ made, left }).toEqual({ made: 1, left: [] });
  });

  test('take tracking parameters out of addresses, in the fields and in the text', async () => {
    const tracked = 'https://beacon.example/log?utm_source=mail';
    const text = claimFile(
      {},
      `It was red [@beacon-log]. [See](${tracked} "log"), [and](${tracked}).\n`,
    )
      .replace(
        'url: https://lantern.example/log',
        "url: 'https://lantern.example/log?id=1&fbclid=2' # kept",
      )
      .replaceAll('\n', '\r\n');
    const { edited, made, left } = await mend(text);
    const expected = text.replace('?id=1&fbclid=2', '?id=1').replaceAll('?utm_source=mail', '');
    expect(edited).toBe(expected);
    expect({ made, left }).toEqual({ made: 3, left: [] });
  });

  test('leave a place alone that is written otherwise', () => {
    const diagnostic = {
      ruleId: 'x',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: '',
      fix: '',
    } as const;
    const edit = { from: 'https://a.example/?utm_source=b', to: 'https://a.example/' };
    const text = '- https://a.example/?utm\\_source=b\n';
    expect(editText(text, [{ ...diagnostic, edit }])).toEqual({ edited: text, made: 0 });
  });
});

describe('npm run check -- --fix', () => {
  test('mends what it can and reports the rest', async () => {
    const text = claimFile({ verdict: 'wrogn' }).replace('date: 2026-01-02', 'date: 2026');
    const cwd = await makeFolder({
      'content/claimants/jo-lantern.md': '---\nname: Jo\nkind: person\nstanding: public\n---\n',
      [`content/${file}`]: text,
    });
    const { code, stdout } = await runCommand('check', ['--fix', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { ruleId: string }[] };
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('verdict-unknown');
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('schema-type');
    expect((await readFolder(`${cwd}/content`))[file]).toBe(
      text.replace('date: 2026', 'date: "2026"'),
    );
  });
});
