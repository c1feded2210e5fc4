import { siteSchema, type Site } from '../../src/engine/model/site.ts';

/** An invented newsroom with a scale of three, for tests of the engine. */
export const lanternSite: Site = siteSchema.parse({
  name: 'Lantern checks',
  tagline: 'Is it red?',
  production: { notice: 'Made by hand.' },
  verdicts: [
    { id: 'right', label: 'Right', definition: 'It is so.', rating: 3, tone: 'good' },
    { id: 'partly', label: 'Partly', definition: 'Part of it is so.', rating: 2, tone: 'mixed' },
    { id: 'wrong', label: 'Wrong', definition: 'It is not so.', rating: 1, tone: 'bad' },
    { id: 'open', label: 'Open', definition: 'Nobody knows.', mark: 'dotted', tone: 'open' },
    { id: 'unjudged', label: 'Unjudged', definition: 'A view.', mark: 'bare', tone: 'none' },
  ],
  topics: [
    { id: 'water', label: 'Water', description: 'Rivers and wells.' },
    {
      id: 'light',
      label: 'Light',
      description: 'Lanterns and beacons.',
      chart: {
        title: 'How long it burns',
        quantity: 'burning-time',
        unit: 'days',
        convert: { weeks: 7 },
        limit: { value: 10, label: 'The rule: 10' },
      },
    },
  ],
  kinds: [
    { id: 'record', label: 'Record', role: 'primary' },
    { id: 'press', label: 'Press', role: 'news' },
  ],
  loadedWords: ['shocking'],
});

/** The day that tests take for today. */
export const lanternDay = '2026-12-31';
