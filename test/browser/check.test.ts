import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchCalibration, openCalibrated, readCollection } from '../../bench/calibration.ts';
import { recognise } from '../../src/engine/search/recognise.ts';
import { realSite, siteUnderBase } from '../helpers/built-site.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(realSite);
});
afterAll(() => site.close());

const text = [
  'Patients are having to wait eight weeks between care.',
  'The state fined Kaiser $3 million over its mental health services.',
  '',
  'The museum of clocks opens at ten.',
].join('\n');
const slugs = ['2022-eight-weeks-between-sessions', '2022-four-million-fine'];

async function openPage(address = '/check/'): Promise<Page> {
  const page = await (await site.newContext()).newPage();
  await page.goto(site.url(address));
  return page;
}

async function check(page: Page, written: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The text' }).fill(written);
  await page.getByRole('button', { name: 'Check the text' }).click();
  await shown(page);
}

const shown = (page: Page) => page.getByRole('heading', { name: 'The marked text' }).waitFor();
const marked = (page: Page) => page.locator('[data-part="marked"]');
const linkedClaims = async (page: Page) => {
  const links = marked(page).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return addresses.map((address) => address?.split('/').at(-2));
};

test('a pasted text is shown whole, with its claims marked and their verdicts beside them', async () => {
  const page = await openPage();
  await check(page, text);
  expect(await linkedClaims(page)).toEqual(slugs);
  expect(await marked(page).locator('mark').allInnerTexts()).toEqual(text.split('\n').slice(0, 2));
  expect(await marked(page).innerText()).toContain('The museum of clocks opens at ten.');
  const summary = '2 statements recognised in 3 sentences.';
  expect(await page.locator('[data-part="summary"]').innerText()).toBe(summary);
  expect(await page.getByRole('status').innerText()).toBe(summary);
  const words = await marked(page).locator('.note [data-part="word"]').allInnerTexts();
  for (const [place, slug] of slugs.entries()) {
    await page.goto(site.url(`/claims/${slug}/`));
    const verdict = await page.locator('[data-part="verdict"]').first().innerText();
    expect(words[place]).toBeTruthy();
    expect(verdict).toContain(words[place]);
  }
  await page.context().close();
});

test('verdicts are counted, and a figure that differs is pointed out', async () => {
  const page = await openPage();
  await check(page, text);
  const counts = await page.locator('[data-count]:visible').allInnerTexts();
  expect(counts.map((count) => count.replace(/\D+/, ''))).toEqual(['1', '1']);
  const conflicts = marked(page).locator('[data-part="conflict"]');
  expect(await conflicts.count()).toBe(1);
  expect(await conflicts.innerText()).toMatch(/figure differs.*4.*3/);
  await page.context().close();
});

test('a text without checked claims says so, and that this says nothing of its truth', async () => {
  const page = await openPage();
  await check(page, 'The museum of clocks opens at ten.');
  expect(await page.locator('[data-part="summary"]').innerText()).toMatch(
    /No checked claim.*nothing/,
  );
  expect(await marked(page).locator('mark').count()).toBe(0);
  await page.getByRole('button', { name: 'Change the text' }).click();
  expect(await page.getByRole('textbox', { name: 'The text' }).inputValue()).toContain('museum');
  await page.context().close();
});

test('a passage that may only be related is marked apart, and not counted', async () => {
  const index = await openCalibrated(await readCollection());
  const { even, odd } = await matchCalibration(index);
  const near = [...even, ...odd].find(({ hits }) => recognise(hits)[0]?.recognition === 'related');
  const page = await openPage();
  await check(page, near?.text ?? '');
  expect(await page.locator('[data-part="summary"]').innerText()).toMatch(
    /^No checked claim.* 1 more may be related/,
  );
  const note = marked(page).locator('.note');
  expect(await note.innerText()).toMatch(/^Possibly related/);
  expect(await note.locator('svg').count()).toBe(0);
  expect(await marked(page).locator('mark').getAttribute('data-recognition')).toBe('related');
  await page.context().close();
});

test('nothing of the text is sent: one index whatever the text, then no request at all', async () => {
  const page = await openPage();
  await page.waitForLoadState('networkidle');
  const requests: { method: string; url: URL; body: string | null }[] = [];
  page.context().on('request', (request) => {
    requests.push({
      method: request.method(),
      url: new URL(request.url()),
      body: request.postData(),
    });
  });
  await check(page, text);
  const first = requests.splice(0);
  expect(
    first.map(({ url }) => url.pathname).filter((path) => path.startsWith('/search/')),
  ).toEqual(['/search/index.bin']);
  for (const { method, url, body } of first) {
    expect([method, body, url.search, url.hash]).toEqual(['GET', null, '', '']);
    expect(url.pathname).toMatch(/^\/(?:search\/index\.bin|_astro\/[\w.-]+)$/);
  }
  expect(first.length).toBeLessThanOrEqual(3);

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Change the text' }).click();
  await check(page, 'Kaiser made huge profits last year.');
  expect(await marked(page).locator('mark').count()).toBe(1);
  expect(requests).toEqual([]);
  await page.context().close();
});

test('a long text can be cancelled, and stays', async () => {
  const page = await openPage();
  const long = 'Kaiser therapists went on strike over staffing and the care of patients. '.repeat(
    4000,
  );
  await page.getByRole('textbox', { name: 'The text' }).fill(long);
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Stopped.').waitFor();
  expect((await page.getByRole('textbox', { name: 'The text' }).inputValue()).length).toBe(
    long.length,
  );
  await check(page, text);
  expect(await linkedClaims(page)).toEqual(slugs);
  await page.context().close();
});

const asFile = {
  txt: () => Promise.resolve(Buffer.from(text)),
  html: () => Promise.resolve(Buffer.from(`<nav>Menu</nav><p>${text.replaceAll('\n', '<p>')}`)),
  docx: () => wordFile(text),
  pdf: () => printedFile(text),
};

test.each(Object.entries(asFile))('a .%s file is read on the page', async (kind, build) => {
  const page = await openPage();
  const buffer = await build();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: `speech.${kind}`, mimeType: '', buffer });
  await shown(page);
  expect(await linkedClaims(page)).toEqual(slugs);
  expect(await marked(page).innerText()).not.toContain('Menu');
  await page.context().close();
});

test('a dropped file and a dropped passage are checked', async () => {
  const page = await openPage();
  const drop = (kind: 'file' | 'passage') =>
    page.locator('text-check').evaluate(
      (element, [dropped, kind]) => {
        const dataTransfer = new DataTransfer();
        if (kind === 'file') dataTransfer.items.add(new File([dropped ?? ''], 'speech.txt'));
        else dataTransfer.setData('text/html', `<p>${dropped ?? ''}</p>`);
        element.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      [text.split('\n')[0] ?? '', kind],
    );
  for (const kind of ['file', 'passage'] as const) {
    await drop(kind);
    await shown(page);
    expect(await linkedClaims(page)).toEqual(slugs.slice(0, 1));
    await page.getByRole('button', { name: 'Change the text' }).click();
  }
  await page.context().close();
});

test.each([
  ['broken.docx', 'not a document', 'could not be read'],
  ['broken.pdf', '%PDF-1.7 and no more', 'could not be read'],
  ['picture.png', 'pixels', 'not a kind of file'],
  ['constructor', 'nothing', 'not a kind of file'],
  ['empty.txt', ' \n', 'No text was found'],
])('a file such as %s is refused in words', async (name, content, words) => {
  const page = await openPage();
  const buffer = Buffer.from(content);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
  await page.getByRole('status').getByText(words).waitFor();
  expect(await page.getByRole('status').innerText()).toContain(`“${name}”`);
  await page.context().close();
});

test('markup in a text stays text', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  const hostile = [
    '<img src=x onerror=alert(1)> Patients are having to wait eight weeks between care. <script>alert(2)</script>',
    '</template><a href="javascript:alert(3)">__proto__ constructor {{x}} ${y}</a>',
    '\u202Eשלום עולם 🪁 \ud800',
  ].join('\n');
  await check(page, hostile);
  expect(await linkedClaims(page)).toContain(slugs[0]);
  expect(await marked(page).locator('img, script, [href^="javascript"]').count()).toBe(0);
  expect(await marked(page).innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the result is copied as Markdown, with whole addresses', async () => {
  const page = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, text);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('Copied as Markdown.').waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('> Patients are having to wait eight weeks between care.');
  for (const slug of slugs) expect(copied).toContain(`](<${site.url(`/claims/${slug}/`)}>)`);
  await page.context().close();
});

test('a short text can be shared as an address that does not send it, a long one cannot', async () => {
  const page = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, text);
  await page.getByText('The link holds the whole text').waitFor();
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await page.getByText('The link is copied.').waitFor({ state: 'attached' });
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).search).toBe('');
  const other = await page.context().newPage();
  await other.goto(address);
  await shown(other);
  expect(await linkedClaims(other)).toEqual(slugs);
  await page.getByRole('button', { name: 'Change the text' }).click();
  await check(page, `${text}\n${'The museum opens at ten. '.repeat(100)}`);
  expect(await page.getByRole('button', { name: 'Copy a link' }).isVisible()).toBe(false);
  await page.context().close();
});

test('a text that a device shares is checked, leaves the address, and the page says it was sent', async () => {
  const manifest = (await (await fetch(site.url('/manifest.webmanifest'))).json()) as {
    share_target: { action: string; method: string; params: { text: string } };
  };
  const { action, method, params } = manifest.share_target;
  expect(method).toBe('GET');
  const page = await openPage(`${action}?${params.text}=${encodeURIComponent(text)}`);
  await shown(page);
  expect(await linkedClaims(page)).toEqual(slugs);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByText('the server of this site has seen it').isVisible()).toBe(true);
  await page.context().close();
});

test('the keyboard checks a text, is led to the result, and reaches the claims', async () => {
  const page = await openPage();
  await page.getByRole('textbox', { name: 'The text' }).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shown(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
  expect(await focused()).toBe('The marked text');
  const steps: (string | undefined)[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    steps.push(await focused());
  }
  expect(steps.slice(0, 4)).toEqual([
    'Change the text',
    'Copy as Markdown',
    'Print',
    'Copy a link',
  ]);
  expect(steps.slice(4)).toEqual(await marked(page).getByRole('link').allInnerTexts());
  await page.context().close();
});

test('on paper stand the text and its marks with the addresses of the claims, and no controls', async () => {
  const page = await openPage();
  await check(page, text);
  await page.emulateMedia({ media: 'print' });
  expect(await marked(page).locator('mark').first().isVisible()).toBe(true);
  for (const name of ['Change the text', 'Copy as Markdown', 'Print'])
    expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
  const after = await marked(page)
    .getByRole('link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain(`/claims/${slugs[0] ?? ''}/`);
  await page.context().close();
});

test('axe finds nothing in a marked text', async () => {
  const page = await openPage();
  await check(page, `${text} Kaiser members in the county wait for therapy.`);
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.context().close();
});

test('without JavaScript the page says so, and leads to search and the lists', async () => {
  const page = await (await site.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(site.url('/check/'));
  const note = page.locator('noscript');
  expect(await note.innerText()).toContain('JavaScript');
  const links = await note
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/search/', '/claims/']);
  expect(await page.getByRole('button', { name: 'Check the text' }).isVisible()).toBe(false);
  await page.context().close();
});

test('it works below a base path', async () => {
  const below = await openSite(siteUnderBase);
  const page = await (await below.newContext()).newPage();
  await page.goto(below.url(`/check/#text=${encodeURIComponent(text)}`));
  await shown(page);
  const link = marked(page).getByRole('link').first();
  expect(await link.getAttribute('href')).toBe(`/checks/claims/${slugs[0] ?? ''}/`);
  await below.close();
});

/** The least that Word opens: one paragraph a line. */
async function wordFile(written: string): Promise<Buffer> {
  const zip = new JSZip();
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const paragraphs = written.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** A page printed to PDF, narrow enough that its sentences break over lines. */
async function printedFile(written: string): Promise<Buffer> {
  const page = await (await site.newContext()).newPage();
  await page.setContent(`<style>p { width: 14em }</style><p>${written.replaceAll('\n', '<p>')}`);
  const file = await page.pdf();
  await page.context().close();
  return file;
}
