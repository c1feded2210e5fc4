import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { CancelledError } from '../../../src/cli/new/cancelled-error.ts';
import { createTerminal } from '../../../src/cli/new/terminal.ts';
import { claimantSchema } from '../../../src/engine/model/claimant.ts';
import { fieldsOf } from '../../../src/engine/schema/fields.ts';

const fields = fieldsOf(claimantSchema, {
  claimants: ['ada', 'ben'],
  publishers: ['beacon', 'lantern'],
});

function fieldNamed(name: string) {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  return field;
}

const enter = '\r';
const down = '\x1b[B';

/** Somebody at a terminal who presses keys, one after the other, as soon as a question is there. */
function openTerminal(keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const press = ([key, ...rest]: readonly string[]) => {
    if (key === undefined) return;
    input.write(key);
    setTimeout(press, 30, rest);
  };
  setTimeout(press, 30, keys);
  const labels: Record<string, string> = { ada: 'Ada Okoro' };
  return { terminal: createTerminal((_, id) => labels[id], { input, output }), shown: () => shown };
}

describe('the terminal', () => {
  test('takes a line of text', async () => {
    const { terminal, shown } = openTerminal([...'Ada', enter]);
    expect(await terminal.askField(fieldNamed('name'), undefined)).toBe('Ada');
    expect(shown()).toContain('name: For a private person the role');
  });

  test('lets Enter accept what it suggests', async () => {
    const { terminal } = openTerminal([enter]);
    expect(await terminal.askField(fieldNamed('role'), 'minister')).toBe('minister');
  });

  test('lets Enter leave out what is not needed', async () => {
    const { terminal } = openTerminal([enter]);
    expect(await terminal.askField(fieldNamed('role'), undefined)).toBeUndefined();
  });

  test('insists on what is needed', async () => {
    const { terminal, shown } = openTerminal([enter, ...'Ada', enter]);
    expect(await terminal.askField(fieldNamed('name'), undefined)).toBe('Ada');
    expect(shown()).toContain('This is needed.');
  });

  test('offers the choices of a field', async () => {
    const { terminal } = openTerminal([down, enter]);
    expect(await terminal.askField(fieldNamed('kind'), undefined)).toBe('organization');
  });

  test('offers records by their names', async () => {
    const { terminal, shown } = openTerminal([down, enter]);
    expect(await terminal.askField(fieldNamed('organization'), 'ada')).toBe('ben');
    expect(shown()).toContain('Ada Okoro');
  });

  test('lets several be chosen', async () => {
    const { terminal } = openTerminal([' ', down, ' ', enter]);
    expect(await terminal.askField(fieldNamed('publishers'), undefined)).toEqual([
      'beacon',
      'lantern',
    ]);
  });

  test('takes entries until one is left empty, and refuses wrong ones', async () => {
    const address = 'https://ada.example/';
    const { terminal, shown } = openTerminal(['a', enter, '\x7f', ...address, enter, enter]);
    expect(await terminal.askField(fieldNamed('sameAs'), undefined)).toEqual([address]);
    expect(shown()).toContain('write a whole address');
  });

  test('gives up on Ctrl-C', async () => {
    const { terminal } = openTerminal(['\x03']);
    await expect(terminal.askField(fieldNamed('name'), undefined)).rejects.toThrow(CancelledError);
  });
});
