import type { SiteConfig } from './src/engine/model/site.ts';

/**
 * All that this newsroom decides. Address, repository, contact and publisher are unset on purpose:
 * nobody has taken responsibility for publishing this site, and it says so on every page.
 */
export default {
  name: 'Plumbline',
  tagline: 'What was said, whether it is so, and how we know.',
  production: {
    notice:
      'Drafted by automated reading of stored excerpts of public pages. No person has approved this verdict yet.',
  },
  verdicts: [
    {
      id: 'true',
      label: 'True',
      definition:
        'The evidence we read supports the statement, and nothing important is missing from it.',
      rating: 5,
      tone: 'true',
    },
    {
      id: 'mostly-true',
      label: 'Mostly true',
      definition:
        'The evidence supports the core of the statement; a detail is inexact, or a reservation a reader should know is missing.',
      rating: 4,
      tone: 'mostlytrue',
    },
    {
      id: 'half-true',
      label: 'Half true',
      definition:
        'Part of the statement is supported, and part is not, or it leaves out context that changes what a reader would conclude.',
      rating: 3,
      tone: 'mixed',
    },
    {
      id: 'mostly-false',
      label: 'Mostly false',
      definition: 'The statement holds a true element, but the evidence contradicts its core.',
      rating: 2,
      tone: 'mostlyfalse',
    },
    {
      id: 'false',
      label: 'False',
      definition: 'The evidence contradicts the statement.',
      rating: 1,
      tone: 'false',
    },
    {
      id: 'unproven',
      label: 'Unproven',
      definition:
        'The evidence that is public is not enough to say whether the statement is so. It may be true or false; we say what would settle it.',
      mark: 'dotted',
      tone: 'unproven',
    },
    {
      id: 'not-rated',
      label: 'Not rated',
      definition:
        'An opinion, a motive, a prediction or personal testimony. It is kept, so that an article’s page accounts for every statement in it, but evidence of this kind cannot rate it.',
      mark: 'bare',
      tone: 'notrated',
    },
  ],
  topics: [
    {
      id: 'access',
      label: 'Access and waiting times',
      description: 'How long patients wait, and whether they get care.',
      chart: {
        title: 'Waits between visits: what was said, and what the sources say',
        note: 'A week counts five business days. In 2018 the state’s limit was applied chiefly to first appointments; the limit for follow-up visits has been in force since July 2022 and lets a clinician allow a longer gap.',
        quantity: 'follow-up-wait',
        unit: 'business days',
        convert: { weeks: 5 },
        limit: {
          value: 10,
          label: 'State limit: 10 business days',
          source: 'governor-2023-10-12',
        },
      },
    },
    {
      id: 'staffing',
      label: 'Staffing',
      description: 'How many clinicians there are, are hired and leave.',
    },
    { id: 'pay', label: 'Pay and benefits', description: 'Wages, pensions and other benefits.' },
    {
      id: 'bargaining',
      label: 'Bargaining',
      description: 'Offers, votes, deadlines and what each side asked for.',
    },
    {
      id: 'strikes',
      label: 'Strikes',
      description: 'Who stopped work, when, where and for how long.',
    },
    {
      id: 'care',
      label: 'Care',
      description: 'What care patients receive and how clinicians work.',
    },
    {
      id: 'regulation',
      label: 'Regulators and courts',
      description: 'Fines, investigations, lawsuits and legal duties.',
    },
    {
      id: 'public-health',
      label: 'Mental health in the population',
      description: 'How common mental illness and deaths from it are.',
    },
    {
      id: 'organization',
      label: 'The organisation',
      description: 'What Kaiser Permanente is and how it is financed.',
    },
  ],
  kinds: [
    { id: 'data', label: 'Data or document', role: 'primary' },
    { id: 'study', label: 'Published study', role: 'primary' },
    { id: 'regulator', label: 'Regulator or government', role: 'official' },
    { id: 'court', label: 'Court or legal document', role: 'official' },
    { id: 'company-statement', label: 'Company statement', role: 'party' },
    { id: 'union-statement', label: 'Union statement', role: 'party' },
    { id: 'news', label: 'News report', role: 'news' },
    { id: 'reference', label: 'Reference work', role: 'background' },
  ],
  glossary: {
    SoCal: 'Southern California',
    NorCal: 'Northern California',
    NUHW: 'National Union of Healthcare Workers',
    DMHC: 'California Department of Managed Health Care',
    KP: 'Kaiser Permanente',
    KPSC: 'Kaiser Permanente Southern California',
    SCPMG: 'Southern California Permanente Medical Group',
    AP: 'Associated Press',
    COO: 'chief operating officer',
    FTE: 'full-time equivalent',
    IPC: 'indirect patient care',
    PMT: 'patient management time',
    'SB 221': 'rule of ten business days for follow-up visits',
  },
  loadedWords: ['debunked', 'lie', 'lied', 'liar', 'busted', 'shocking', 'outrageous', 'so-called'],
  featured: [
    '2018-highest-paid-in-the-state',
    '2018-thirty-percent-more-therapists',
    '2022-one-clinician-per-2600-patients',
  ],
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} satisfies SiteConfig;
