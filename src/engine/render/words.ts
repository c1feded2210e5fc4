import { fillWords } from '../fill-words.ts';
import type { Site } from '../model/site.ts';

/** The interface words that rendered bodies contain. A site overrides them under `words` by the same keys. */
export const renderWords = {
  /** Label of a note mark. */
  'cite.label': 'Note {number}: {title}',
  /** The locale of dates, also where the site’s own are written. */
  'dates.locale': 'en-GB',
  /** Label of a table that scrolls sideways on narrow screens. */
  'table.label': 'Table',
  'calc.input': 'Input',
  'calc.value': 'Value',
  'calc.range': 'Range',
  'calc.source': 'Source',
  'calc.assumption': 'Assumption: {text}',
  'calc.result': 'Result: {value}',
  'calc.moves': 'Between {low} and {high} over the ranges of the inputs.',
  /** How a ratio is read: 2,600 members per clinician. */
  'calc.per': 'per',
  /** A span of days or a range of values. */
  'calc.span': '{from} to {to}',
} as const;

export type RenderWord = keyof typeof renderWords;

/** Says the words under a key in the site’s language, each `{name}` replaced by its value. */
export type Say = (key: RenderWord, values?: Readonly<Record<string, string>>) => string;

/** The words of one site. */
export function wordsOf({ words }: Pick<Site, 'words'>): Say {
  return (key, values = {}) => fillWords(words[key] ?? renderWords[key], (name) => values[name]);
}
