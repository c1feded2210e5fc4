import { articleWords } from './words/article.ts';
import { checkWords } from './words/check.ts';
import { claimWords } from './words/claim.ts';
import { claimantWords } from './words/claimant.ts';
import { correctionWords } from './words/corrections.ts';
import { evidenceWords } from './words/evidence.ts';
import { formWords } from './words/form.ts';
import { frameWords } from './words/frame.ts';
import { homeWords } from './words/home.ts';
import { listWords } from './words/lists.ts';
import { policyWords } from './words/policies.ts';
import { reuseWords } from './words/reuse.ts';
import { ruleWords } from './words/rules.ts';
import { searchWords } from './words/search.ts';
import { storyWords } from './words/story.ts';

/**
 * Every word of the interface, in English. `words` in `site.config.ts` overrides any of them by key, so that a
 * newsroom can speak another language. `{name}` stands for a value; keys that end in `.one` and `.other`
 * agree with a number, and a language may add its own forms (`.few`, `.many`). What a key begins with says
 * which page it belongs to: all of `search.` stands in one file of `words/`.
 */
export const english = {
  ...frameWords,
  ...homeWords,
  ...searchWords,
  ...checkWords,
  ...listWords,
  ...claimWords,
  ...evidenceWords,
  ...reuseWords,
  ...correctionWords,
  ...claimantWords,
  ...articleWords,
  ...storyWords,
  ...policyWords,
  ...formWords,
  ...ruleWords,
} as const satisfies Record<string, string>;

/** A key of the table that stands by itself. */
export type WordKey = keyof typeof english;

/** A key whose words agree with a number. */
export type CountKey = StemOf<WordKey>;
type StemOf<Key> = Key extends `${infer Stem}.other` ? Stem : never;
