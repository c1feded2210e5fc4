import type { RuleText } from '../rule.ts';

const lantern = '---\nname: The Daily Lantern\n---\n';

export const fileUnexpected: RuleText = {
  id: 'file-unexpected',
  severity: 'error',
  summary: 'Every file stands in the folder of what it describes.',
  why: 'A file in the wrong place would not be published, and nobody would notice.',
  examples: {
    file: 'publishers/daily-lantern.md',
    badFile: 'publisher/daily-lantern.md',
    ok: lantern,
    bad: lantern,
    at: '1:1',
  },
};

export const fileUnreadable: RuleText = {
  id: 'file-unreadable',
  severity: 'error',
  summary: 'A file is UTF-8 text of at most 64 KB, and not a link to another file.',
  why: 'Files come from contributors: one that is huge, binary or points elsewhere must not reach the site.',
};

export const slugInvalid: RuleText = {
  id: 'slug-invalid',
  severity: 'error',
  summary: 'A file’s name is made of lower-case letters, digits and single hyphens.',
  why: 'The name becomes the page’s address, which is typed, read aloud and never changed.',
  examples: {
    file: 'publishers/daily-lantern.md',
    badFile: 'publishers/Daily_Lantern.md',
    ok: lantern,
    bad: lantern,
    at: '1:1',
  },
};

export const slugDuplicate: RuleText = {
  id: 'slug-duplicate',
  severity: 'error',
  summary: 'A claim’s file name is used once, whatever the year.',
  why: 'It is the claim’s address: two claims cannot share one.',
  examples: {
    file: 'claims/2026/lantern-turns-101.md',
    badFile: 'claims/2026/lantern-turns-100.md',
    beside: { 'claims/2025/lantern-turns-100.md': 'date: 2025-03-01\n' },
    ok: '---\ndate: 2026-03-01\n---\n',
    bad: '---\ndate: 2026-03-01\n---\n',
    at: '1:1',
  },
};

export const bodyNested: RuleText = {
  id: 'body-nested',
  severity: 'error',
  summary: 'A text does not nest quotations and lists more than twenty deep.',
  why: 'Nobody can follow it, and programs that read Markdown take minutes over it.',
  examples: {
    file: 'publishers/daily-lantern.md',
    ok: `${lantern}\n> They call it > a newspaper.\n`,
    bad: `${lantern}\n${'> '.repeat(21)}They call it a newspaper.\n`,
    at: '5:1',
  },
};
