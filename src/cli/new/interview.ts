import type { Field } from '../../engine/schema/fields.ts';
import { readFlag, type Flags } from './flags.ts';

/** Puts questions to a person. Each gives undefined for an answer that is left out. */
export interface Prompter {
  /** A value for one field, valid for it. */
  askField(field: Field, suggestion: unknown): Promise<unknown>;
  /** One line of text, or nothing. */
  askLine(message: string): Promise<string | undefined>;
  confirm(message: string): Promise<boolean>;
  say(text: string): void;
  /** Runs something that takes a while, and shows that it does. */
  wait<Result>(message: string, work: Promise<Result>): Promise<Result>;
}

/** Where answers come from: the flags first, then a person where there is one, else the suggestions. */
export interface Interview {
  /** Undefined where there is nobody to ask. */
  prompter: Prompter | undefined;
  /** The answer as front matter holds it; undefined where it is left open. */
  answer(field: Field, suggestion?: unknown): Promise<unknown>;
  /** The answer where it was given as a flag; nobody is asked. */
  given(field: Field): unknown;
  say(text: string): void;
}

export function createInterview(flags: Flags, prompter: Prompter | undefined): Interview {
  return {
    prompter,
    given: (field) => readFlag(field, flags),
    async answer(field, suggestion) {
      const given = readFlag(field, flags);
      if (given !== undefined) return given;
      return prompter ? prompter.askField(field, suggestion) : suggestion;
    },
    say(text) {
      if (prompter) prompter.say(text);
      else console.log(text);
    },
  };
}
