import type { Readable, Writable } from 'node:stream';
import * as clack from '@clack/prompts';
import type { Field } from '../../engine/schema/fields.ts';
import { findProblem, parseValue } from './flags.ts';
import { CancelledError } from './cancelled-error.ts';
import type { Prompter } from './interview.ts';

/** What people read for an id. */
export type LabelOf = (field: Field, id: string) => string | undefined;

/** Where it asks: the terminal unless told. */
export interface Streams {
  input?: Readable;
  output?: Writable;
}

/** Asks in the terminal. */
export function createTerminal(labelOf: LabelOf, streams: Streams = {}): Prompter {
  return {
    askField(field, suggestion) {
      if (field.options.length > 0 && field.isList) return chooseSeveral(field, labelOf, streams);
      if (field.options.length > 0) return choose(field, suggestion, labelOf, streams);
      if (field.isList) return askLines(field, streams);
      return askValue(field, suggestion, streams);
    },
    async askLine(message) {
      const line = await answered(clack.text({ message, ...streams }));
      return line.trim() || undefined;
    },
    confirm: (message) => answered(clack.confirm({ message, ...streams })),
    say: (text) => {
      clack.log.message(text, streams);
    },
    async wait(message, work) {
      const spinner = clack.spinner(streams);
      spinner.start(message);
      try {
        return await work;
      } finally {
        spinner.clear();
      }
    },
  };
}

async function answered<Result>(prompt: Promise<Result>): Promise<Exclude<Result, symbol>> {
  const answer = await prompt;
  if (clack.isCancel(answer)) throw new CancelledError();
  return answer as Exclude<Result, symbol>; // clack’s only symbol says that it was cancelled
}

async function askValue(field: Field, suggestion: unknown, streams: Streams): Promise<unknown> {
  const text = await answered(
    clack.text({
      ...streams,
      message: describe(field),
      ...(suggestion !== undefined && { initialValue: String(suggestion) }),
      validate: (line = '') => {
        if (line.trim() === '') return field.isRequired ? 'This is needed.' : undefined;
        return findProblem(field, parseValue(field, line.trim()));
      },
    }),
  );
  return text.trim() ? parseValue(field, text.trim()) : undefined;
}

/** Entries one by one, until one is left empty. */
async function askLines(field: Field, streams: Streams): Promise<string[] | undefined> {
  const lines: string[] = [];
  for (;;) {
    const message =
      lines.length === 0 ? describe(field) : `${field.name}: one more? Enter for none.`;
    const line = await answered(
      clack.text({
        ...streams,
        message,
        validate: (text = '') =>
          text.trim() === '' ? undefined : findProblem(field, [...lines, text.trim()]),
      }),
    );
    if (!line.trim()) return lines.length === 0 ? undefined : lines;
    lines.push(line.trim());
  }
}

const leftOut = { value: '', label: '(leave it out)' };
const other = { value: '\0', label: '(something else)' };

async function choose(
  field: Field,
  suggestion: unknown,
  labelOf: LabelOf,
  streams: Streams,
): Promise<unknown> {
  const options = [
    ...optionsOf(field, labelOf),
    ...(field.isOpen ? [other] : []),
    ...(field.isRequired ? [] : [leftOut]),
  ];
  const known = options.some(({ value }) => value === suggestion);
  const message = describe(field);
  const initialValue = known ? String(suggestion) : field.isRequired ? undefined : leftOut.value;
  const initial = initialValue !== undefined && { initialValue };
  const chosen = await answered(
    options.length > 8
      ? clack.autocomplete({ message, options, maxItems: 8, ...initial, ...streams })
      : clack.select({ message, options, ...initial, ...streams }),
  );
  if (chosen === other.value) return askValue({ ...field, options: [] }, suggestion, streams);
  return chosen === leftOut.value ? undefined : chosen;
}

async function chooseSeveral(
  field: Field,
  labelOf: LabelOf,
  streams: Streams,
): Promise<string[] | undefined> {
  const message = describe(field);
  const options = optionsOf(field, labelOf);
  const required = field.isRequired;
  const chosen = await answered(
    options.length > 12
      ? clack.autocompleteMultiselect({ message, options, required, maxItems: 8, ...streams })
      : clack.multiselect({ message, options, required, ...streams }),
  );
  return chosen.length === 0 ? undefined : chosen;
}

function optionsOf(field: Field, labelOf: LabelOf) {
  return field.options.map((value) => {
    const label = labelOf(field, value);
    return label === undefined ? { value, label: value } : { value, label, hint: value };
  });
}

/** `voice: Quoted, paraphrased by a reporter, or the outlet’s own words.` */
function describe({ name, explanation, isRequired }: Field): string {
  return `${name}: ${explanation}${isRequired ? '' : ' Enter leaves it out.'}`;
}
