import { stringify } from 'yaml';

/** Fields of a claim, as written in its front matter. */
type Fields = Record<string, unknown>;

/** A source that any claim may list; a test overrides what it is about. */
export function sourceFields(overrides: Fields = {}): Fields {
  return {
    id: 'lantern-log',
    title: 'The lantern log',
    publisher: 'The Lantern',
    url: 'https://lantern.example/log',
    published: '2026-01-02',
    kind: 'record',
    copy: 'live',
    stance: 'context',
    read: 'full',
    shows: 'It was red.',
    ...overrides,
  };
}

/** The front matter of a valid claim; a test overrides the one field that it is about. */
export function claimFields(overrides: Fields = {}): Fields {
  return {
    claim: 'The lantern was red.',
    quote: 'The lantern was red',
    voice: 'quoted',
    claimant: 'jo-lantern',
    date: '2026-01-02',
    appearances: [{ url: 'https://square.example/speech' }],
    topics: ['water'],
    weight: 'main',
    verdict: 'right',
    finding: 'It was.',
    published: '2026-02-01',
    reviewed: '2026-02-01',
    sources: [sourceFields(), sourceFields({ id: 'beacon-log', ...beacon })],
    wordings: ['They say the lantern was scarlet'],
    ...overrides,
  };
}

const beacon = {
  publisher: 'The Beacon',
  url: 'https://beacon.example/log',
  stance: 'supports',
};

/** The text of a valid claim’s file. */
export function claimFile(overrides: Fields = {}, body = 'It was red [@beacon-log].\n'): string {
  return `---\n${stringify(claimFields(overrides))}---\n\n${body}`;
}
