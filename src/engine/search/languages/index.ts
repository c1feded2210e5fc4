import { english } from './english.ts';
import type { Language } from './language.ts';
import { unstemmed } from './unstemmed.ts';

/** The languages that search knows. To add one, write a `Language` beside `english.ts` and list it here. */
const languages: readonly Language[] = [english];

/** The language of a tag such as `en-US`; an unknown one is searched unstemmed. */
export function languageOf(tag: string): Language {
  const [id = tag] = tag.toLowerCase().split('-');
  return languages.find((language) => language.id === id) ?? unstemmed(id);
}
