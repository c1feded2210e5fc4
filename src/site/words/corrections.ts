/** What changed in a review, beneath it and in the log of all. */
export const correctionWords = {
  'history.title': 'Corrections',
  'history.none': 'No correction so far.',
  'history.changes-note':
    'Taken from the history of the files, so that no change of words, verdict, finding or evidence is left out.',
  'history.unknown.shallow':
    'Changes are not shown: this copy of the site was built from a part of the history only.',
  'history.unknown.no-git':
    'Changes are not shown: this copy of the site was built without the history of its files.',
  'history.corrected': 'Corrected',
  'history.withdrawn': 'Withdrawn',
  'history.changed': 'Changed',
  'history.removed': 'Removed',
  'history.restored': 'Put back',
  'history.words': 'The words that changed',
  'history.parts': 'Changed: {parts}.',
  'history.file-then': 'The file as it was then',

  'corrections.title': 'Corrections',
  'corrections.description': 'Every change to a published review, newest first.',
  'corrections.unpublished':
    'Nothing is published yet, so nothing has been corrected. The log begins on the day this site is published.',
  'corrections.since': 'Every change to a published review since {date}, newest first.',
  'corrections.none': 'There is none so far.',
} as const satisfies Record<string, string>;
