import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseContent } from '../../src/engine/read/parse-content.ts';
import { siteUnderBase } from '../helpers/built-site.ts';
import { vectors } from '../helpers/hostile.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';
import { publishedSite } from '../helpers/site-publication.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(publishedSite);
});
afterAll(() => site.close());

/** What the content policy blocked, and dialogs that a text opened; both must stay empty. */
const alarms: string[] = [];

async function openForm(
  address = '/contribute/new/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await site.newContext(options)).newPage();
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) alarms.push(message.text());
  });
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'confirm') void dialog.accept();
    else {
      alarms.push(dialog.message());
      void dialog.dismiss();
    }
  });
  await page.goto(site.url(address));
  return page;
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const left = (page: Page) => part(page, 'left').locator('li').allInnerTexts();

const text = {
  claim: 'The museum of clocks opens at ten.',
  quote: 'We open at ten',
  claimant: 'Annie Russell',
  date: '2018-12-09',
  'appearances.0.url': 'https://museum.example/hours',
  finding: 'It opens at ten.',
  wordings: 'One may enter the clock exhibition from ten o’clock',
  'sources.0.url': 'https://museum.example/plan',
  'sources.0.title': 'The plan of the museum',
  'sources.0.publisher': 'The Museum',
  'sources.0.shows': 'It opens at ten.',
  'sources.1.url': 'https://guide.example/clocks',
  'sources.1.title': 'A guide to clocks',
  'sources.1.publisher': 'The Guide',
  'sources.1.shows': 'It opens at ten.',
  'sections.0': 'She said when it opens.',
  'sections.1':
    'It opens at ten [@the-museum-the-plan-of-the] and so says a guide [@the-guide-a-guide-to-clocks].',
  'sections.2': 'Both agree, so the **claim** holds.',
};
const chosen = {
  voice: 'quoted',
  weight: 'main',
  verdict: 'true',
  'sources.0.kind': '',
  'sources.0.copy': 'stored',
  'sources.0.stance': 'supports',
  'sources.0.read': 'full',
  'sources.1.kind': '',
  'sources.1.copy': 'stored',
  'sources.1.stance': 'supports',
  'sources.1.read': 'full',
};

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByText('More about the claim').click();
  for (const [name, value] of Object.entries(text)) await field(page, name).fill(value);
  for (const [name, value] of Object.entries(chosen)) {
    const kind = name.endsWith('.kind') ? { index: 1 } : value;
    await field(page, name).selectOption(kind);
  }
  await field(page, 'topics').first().check();
}

const passes = (page: Page) => part(page, 'count').getByText('It passes the check.').waitFor();

test('without a script the page explains itself and leads to the issue form', async () => {
  const page = await openForm('/contribute/new/', { javaScriptEnabled: false });
  expect(await page.getByRole('textbox', { name: 'The claim, in one sentence' }).count()).toBe(0);
  const link = page.getByRole('link', { name: 'Fill in the short form at the repository' });
  expect(await link.getAttribute('href')).toBe(
    'https://git.example.org/checks/issues/new?template=suggest-claim.yml',
  );
  await page.context().close();
});

test('what checks is fetched with the first key, and nothing is sent', async () => {
  const page = await openForm();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg'))
      requests.push(`${request.method()} ${request.url()}`);
  });
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await field(page, 'claim').fill('The museum of clocks opens at ten.');
  await part(page, 'left').locator('li').first().waitFor();
  expect(requests.some((request) => /draft-worker/.test(request))).toBe(true);
  for (const request of requests) expect(request).toMatch(/^GET [^?]+$/);
  await page.context().close();
});

test('a complete claim passes, is shown as it will read, and opens the new-file page with it', async () => {
  const page = await openForm();
  await fillIn(page);
  await passes(page);
  expect(await left(page)).toEqual([]);
  const preview = part(page, 'preview');
  await preview.getByRole('heading', { name: text.claim }).waitFor();
  expect(await preview.locator('.verdict').innerText()).toBe('True');
  expect(await preview.locator('strong', { hasText: /^claim$/ }).count()).toBe(1);
  expect(await preview.locator('ol li').allInnerTexts()).toEqual([
    'The Museum, The plan of the museum',
    'The Guide, A guide to clocks',
  ]);
  const href = await page
    .getByRole('link', { name: 'Open the new-file page' })
    .getAttribute('href');
  const address = new URL(href ?? '');
  expect(address.origin + address.pathname).toBe('https://git.example.org/checks/new/main');
  expect(address.searchParams.get('filename')).toBe(
    'content/claims/2018/2018-the-museum-of-clocks-opens-at-ten.md',
  );
  const value = address.searchParams.get('value') ?? '';
  expect(value).toBe(await part(page, 'text').textContent());
  const parsed = parseContent([{ file: 'claims/2018/x.md', text: value }]);
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.content.claims[0]).toMatchObject({
    claim: text.claim,
    claimant: 'annie-russell',
    verdict: 'true',
  });
  await page.context().close();
});

test('what is wrong stands beside its field, and in one list whose links lead there', async () => {
  const page = await openForm();
  await field(page, 'date').fill('2018-02-30');
  await field(page, 'claim').focus();
  const message = page.locator('[id="f-date-message"]');
  await message.waitFor();
  expect(await message.innerText()).toContain('is 2018-02-30');
  expect(await field(page, 'date').getAttribute('aria-invalid')).toBe('true');
  expect(await field(page, 'date').getAttribute('aria-describedby')).toContain('f-date-message');
  expect(await page.locator('[id="f-quote-message"]').isVisible()).toBe(false);
  await part(page, 'left').getByRole('link', { name: 'When it was said' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
  await field(page, 'date').fill('2018-02-28');
  await message.waitFor({ state: 'hidden' });
  expect(await field(page, 'date').getAttribute('aria-invalid')).toBe(null);
  await page
    .getByRole('status')
    .getByText(/things are left to do/)
    .waitFor();
  await page.context().close();
});

test('a claim that is here already is named while somebody writes it', async () => {
  const page = await openForm();
  await field(page, 'claim').fill('Kaiser clinicians are the highest paid in the state.');
  const link = part(page, 'similar').getByRole('link').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/claims/2018-highest-paid-in-the-state/');
  await field(page, 'claim').fill('The museum of clocks opens at ten.');
  await link.waitFor({ state: 'detached' });
  await page.context().close();
});

test('somebody new is asked about, and gets a file before the claim', async () => {
  const page = await openForm();
  await field(page, 'claimant').fill('Bea Con');
  await field(page, 'new-claimant.kind').selectOption('person');
  await field(page, 'new-claimant.standing').selectOption('public');
  await part(page, 'several').waitFor();
  await page.getByText('content/claimants/bea-con.md', { exact: true }).waitFor();
  await field(page, 'claimant').fill('Annie Russell');
  await part(page, 'new-claimant').waitFor({ state: 'hidden' });
  await page.context().close();
});

test('sources are added and taken away by keyboard, and keep their values', async () => {
  const page = await openForm();
  await field(page, 'sources.0.title').fill('First');
  await page.getByRole('button', { name: 'Add a source' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Second');
  expect(await field(page, 'sources.1.title').inputValue()).toBe('Second');
  await page.getByRole('button', { name: 'Remove source 1' }).focus();
  await page.keyboard.press('Enter');
  expect(await field(page, 'sources.0.title').inputValue()).toBe('Second');
  expect(await field(page, 'sources.1.title').count()).toBe(0);
  await page.context().close();
});

test('a draft is kept over a visit, and discarded when somebody says so', async () => {
  const page = await openForm();
  await fillIn(page);
  await page.reload();
  await passes(page);
  expect(await field(page, 'sources.1.title').inputValue()).toBe(text['sources.1.title']);
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  expect(await field(page, 'claim').inputValue()).toBe('');
  await page.reload();
  expect(await field(page, 'claim').inputValue()).toBe('');
  await page.context().close();
});

test('a browser that keeps nothing, or kept something else, is no obstacle', async () => {
  const page = await openForm();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await field(page, 'claim').fill('The museum of clocks opens at ten.');
  await page.getByText('This browser keeps nothing for this site').waitFor();
  await part(page, 'left').locator('li').first().waitFor();
  await page.context().close();

  const other = await openForm();
  await other.evaluate(() => {
    localStorage.setItem(
      'draft /',
      '{"claim":{"a":1},"sources.999999999.title":5,"quote":["x",1]}',
    );
  });
  await other.reload();
  expect(await field(other, 'claim').inputValue()).toBe('');
  await other.context().close();
});

test('the address can bring a claim, and never takes a draft away', async () => {
  const page = await openForm('/contribute/new/?claim=Clocks%20are%20round');
  expect(await field(page, 'claim').inputValue()).toBe('Clocks are round');
  expect(new URL(page.url()).search).toBe('');
  await page.goto(site.url('/contribute/new/?claim=Clocks%20are%20square'));
  expect(await field(page, 'claim').inputValue()).toBe('Clocks are round');
  await page.getByRole('button', { name: 'Start anew with “Clocks are square”' }).click();
  expect(await field(page, 'claim').inputValue()).toBe('Clocks are square');
  await page.context().close();
});

test('a long text is copied or downloaded instead', async () => {
  const page = await openForm('/contribute/new/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await fillIn(page);
  await field(page, 'sections.2').fill('Both agree, so the claim holds. '.repeat(400));
  await part(page, 'too-long').waitFor();
  const href = await page
    .getByRole('link', { name: 'Open the new-file page' })
    .getAttribute('href');
  expect([...new URL(href ?? '').searchParams.keys()]).toEqual(['filename']);
  const whole = await part(page, 'text').textContent();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('2018-the-museum-of-clocks-opens-at-ten.md');
  expect(await readFile(await download.path(), 'utf8')).toBe(whole);
  await page.context().close();
});

test('what is typed never becomes markup, in the preview or anywhere else', async () => {
  const page = await openForm();
  await fillIn(page);
  await passes(page);
  const hostile = vectors.join('\n\n');
  for (const name of [
    'claim',
    'quote',
    'finding',
    'claimant',
    'sources.0.title',
    'sources.0.shows',
  ])
    await field(page, name).fill(vectors.join(' ').slice(0, 1900));
  await field(page, 'sections.0').fill(hostile);
  await field(page, 'claimant').fill('annie-russell');
  await part(page, 'preview').getByText('alert(1)').first().waitFor();
  const found = await page.evaluate(() => {
    const form = document.querySelector('claim-form');
    const all = [...(form?.querySelectorAll('*') ?? [])];
    return all
      .filter(
        (element) =>
          /^(?:script|style|iframe|object|embed|img|link|meta|base)$/i.test(element.localName) ||
          [...element.attributes].some(
            ({ name, value }) =>
              /^on|^style$|^srcdoc$/i.test(name) ||
              /^\s*(?:javascript|vbscript|data):/i.test(value),
          ) ||
          (element.localName === 'form' && element.parentElement !== form),
      )
      .map(({ outerHTML }) => outerHTML);
  });
  expect(found).toEqual([]);
  expect(alarms).toEqual([]);
  await page.context().close();
});

test('axe finds nothing, with messages, preview and two files shown', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openForm('/contribute/new/', { colorScheme, bypassCSP: true });
    await fillIn(page);
    await field(page, 'claimant').fill('Bea Con');
    await field(page, 'new-claimant.kind').selectOption('person');
    await field(page, 'finding').fill('It opens at 77.');
    await field(page, 'claim').focus();
    await page.locator('[id="f-finding-message"]').waitFor();
    await page.addScriptTag({ path: axePath });
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.context().close();
  }
});

test('works under a base path, and on a phone without scrolling sideways', async () => {
  const under = await openSite(siteUnderBase);
  try {
    const context = await under.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(under.url('/contribute/new/'));
    await field(page, 'claim').fill('Kaiser clinicians are the highest paid in the state.');
    await part(page, 'left').locator('li').first().waitFor();
    const link = part(page, 'similar').getByRole('link').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^\/checks\/claims\//);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await context.close();
  } finally {
    await under.close();
  }
});

// The published site asks a service what is found, and none runs here.
test('search leads here with what was not found', async () => {
  const under = await openSite(siteUnderBase);
  try {
    const page = await (await under.newContext()).newPage();
    await page.goto(under.url('/search/?q=qqqq%20zzzz'));
    await page.getByRole('link', { name: 'Suggest this claim' }).click();
    await page.waitForURL('**/contribute/new/');
    expect(await field(page, 'claim').inputValue()).toBe('qqqq zzzz');
  } finally {
    await under.close();
  }
});
