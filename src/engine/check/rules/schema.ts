import type { RuleText } from '../rule.ts';

export const schemaMissing: RuleText = {
  id: 'schema-missing',
  severity: 'error',
  summary: 'Every field that is needed is there.',
  why: 'A page with a gap where its verdict or its source should be misleads its readers.',
  examples: {
    file: 'pages/about.md',
    ok: 'title: About\ndescription: Who we are.\nreviewed: 2026-03-01\n',
    bad: 'title: About\nreviewed: 2026-03-01\n',
    at: '1:1',
  },
};

export const schemaUnknownField: RuleText = {
  id: 'schema-unknown-field',
  severity: 'error',
  summary: 'Every field is one that the file format knows.',
  why: 'A misspelt field would be ignored, and what it says would be lost.',
  examples: {
    file: 'publishers/daily-lantern.md',
    ok: 'name: The Daily Lantern\nurl: https://lantern.example/\n',
    bad: 'name: The Daily Lantern\nurll: https://lantern.example/\n',
    at: '2:1',
  },
};

export const schemaType: RuleText = {
  id: 'schema-type',
  severity: 'error',
  summary: 'A value is of the right sort: text, a number, yes or no, a list, a group of fields.',
  why: 'YAML reads `2018` as a number and `no entry` as text; a year or an id is text, so it stands in quotes.',
  examples: {
    file: 'articles/2018-lantern.md',
    ok: 'title: The lantern\ndate: "2018"\nwords: 300\n',
    bad: 'title: The lantern\ndate: 2018\nwords: 300\n',
    at: '2:7',
  },
};

export const schemaChoice: RuleText = {
  id: 'schema-choice',
  severity: 'error',
  summary: 'A field with a few possible values has one of them.',
  why: 'Pages, counts and search know these values and no others.',
  examples: {
    file: 'claimants/ada-okoro.md',
    ok: 'name: Ada Okoro\nkind: person\nstanding: public\n',
    bad: 'name: Ada Okoro\nkind: persson\nstanding: public\n',
    at: '2:7',
  },
};

export const schemaValue: RuleText = {
  id: 'schema-value',
  severity: 'error',
  summary: 'A value is written as its field needs it: a day, an address, an id, a short text.',
  why: 'What a page sorts, links or shows must be what it seems to be.',
  examples: {
    file: 'pages/about.md',
    ok: 'title: About\ndescription: Who we are.\nreviewed: 2026-02-28\n',
    bad: 'title: About\ndescription: Who we are.\nreviewed: 2026-02-30\n',
    at: '3:11',
  },
};
