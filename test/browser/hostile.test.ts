import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realSite } from '../helpers/built-site.ts';
import { vectors } from '../helpers/hostile.ts';
import { openSite, type OpenSite } from '../helpers/open-browser.ts';

let site: OpenSite;
let page: Page;
/** Dialogs, errors and violations of the content policy. */
const found: string[] = [];

beforeAll(async () => {
  site = await openSite(realSite);
  page = await (await site.newContext()).newPage();
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) found.push(message.text());
  });
});
afterAll(() => site.close());

/** Elements that no page of ours has in its main part. */
const foreign =
  'img, image, iframe, object, embed, script[src^="data:"], script:not([src]):not([type]), style, base, meta, marquee, audio, video, [onerror], [onload], [onclick], [onfocus], [srcdoc], [href^="javascript:" i], [action^="javascript:" i], [formaction]';

async function expectNothing(what: string): Promise<void> {
  expect(await page.locator('main').locator(foreign).count(), what).toBe(0);
  expect(found, what).toEqual([]);
}

const count = () => page.locator('[data-part="count"]').innerText();

test('the address of a search stays text', async () => {
  const query = new URLSearchParams({ q: vectors.join(' ') });
  await page.goto(site.url(`/search/?${query.toString()}`));
  for (const vector of vectors) {
    await expect.poll(count, { message: vector }).not.toBe('');
    await expectNothing(vector);
    const address = `?${new URLSearchParams({ q: vector, verdict: vector, order: vector }).toString()}`;
    await page.evaluate((next) => {
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  }
});

test('what is typed into the search stays text', async () => {
  await page.goto(site.url('/search/'));
  for (const vector of vectors) {
    await page.getByRole('searchbox').fill(vector);
    await expect.poll(count, { message: vector }).not.toBe('');
    await expectNothing(vector);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('[data-part="count"]').textContent()).toBe('');
  }
});

test.each([
  ['text', '#', vectors],
  ['text', '?', [vectors.join(' ')]],
  ['title', '?', [vectors.join(' ')]],
])('a text in the address of the check, as %s after %s, stays text', async (name, mark, texts) => {
  for (const text of texts) {
    const claim = `Text ${texts.indexOf(text)}. ${text} Patients are having to wait eight weeks between care.`;
    const parameters = new URLSearchParams({ [name]: claim });
    // Where only the part after # differs, the page stays and reads it anew.
    await page.goto(site.url(`/check/${mark}${parameters.toString()}`));
    await expect
      .poll(() => page.locator('[data-state="shown"] [data-part="marked"]').innerText())
      .toContain(claim.slice(0, claim.indexOf('.') + 1));
    await expectNothing(text);
  }
});

test('a text that is pasted into the check stays text, and whole', async () => {
  await page.goto(site.url('/check/'));
  await page.getByRole('textbox', { name: 'The text' }).fill(vectors.join('\n\n'));
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.locator('[data-state="shown"]').waitFor();
  const shown = await page.locator('[data-part="marked"]').innerText();
  expect(shown).toContain('<script>alert(1)</script>');
  await expectNothing('the pasted text');
});

test('what is put into a calculator stays a number or nothing', async () => {
  await page.goto(site.url('/claims/2022-one-clinician-per-2600-patients/'));
  const figure = page.locator('#calc-implied-therapists');
  await figure.getByRole('button', { name: /^Change the inputs/ }).click();
  const field = figure.getByRole('spinbutton').first();
  for (const vector of [...vectors, '1e309', '-0', '9'.repeat(400), '1e-320']) {
    await field.evaluate((input, value) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, vector);
    expect(await figure.locator('.calc-result').innerText()).not.toMatch(
      /NaN|Infinity|undefined|</,
    );
    await expectNothing(vector);
  }
});
