// Does what people come for by keyboard alone, and reads the result from the accessibility tree, as a screen
// reader does.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser, startSite } from './site.mjs';

let site, browser;

before(async () => { [site, browser] = await Promise.all([startSite(), startBrowser()]); });
after(async () => {
  await browser?.close();
  site?.stop();
});

async function open(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
}

/** Presses Tab, at most `most` times, until the focused element has this accessible role and name. */
async function tabTo(page, role, name, most = 120) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const here = page.getByRole(role, { name }).and(page.locator(':focus'));
    if (await here.count() > 0) {
      assert.ok(await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }), `the focus on ${name} is seen`);
      return here;
    }
  }
  throw new Error(`no ${role} “${name}” within ${most} stops`);
}

/** The accessibility tree of the main part of the page. */
const heard = (page) => page.getByRole('main').ariaSnapshot();

test('find my town, written with a slip', async () => {
  const page = await open('/');
  await tabTo(page, 'searchbox', 'Your town, ZIP code or neighborhood');
  await page.keyboard.type('new bedfrod');
  await page.keyboard.press('Enter');
  await page.waitForURL(/find\?q=new\+bedfrod$/);
  const tree = await heard(page);
  assert.match(tree, /heading "We know no .* called “new bedfrod”" \[level=1\]/);
  assert.match(tree, /heading "Did you mean …\?" \[level=2\]/);
  await tabTo(page, 'link', 'New Bedford');
  await page.keyboard.press('Enter');
  await page.waitForURL(/communities\/new-bedford$/);
});

test('my town has not joined: whom to write to', async () => {
  const page = await open('/communities');
  await tabTo(page, 'searchbox', 'Your town, ZIP code or neighborhood');
  await page.keyboard.type('acton');
  await page.keyboard.press('Enter');
  await page.waitForURL(/find\?q=acton$/);
  assert.match(await heard(page), /heading "Acton has not joined Cities Race to Zero" \[level=1\]/);
  await tabTo(page, 'link', 'info@citiesracetozero.org');
});

test('is my town on pace', async () => {
  const page = await open('/');
  await tabTo(page, 'link', 'Boston');
  await page.keyboard.press('Enter');
  await page.waitForURL(/communities\/boston$/);
  const tree = await heard(page);
  assert.match(tree, /heading "Boston" \[level=1\]/);
  assert.match(tree, /By its count of \d{4}, Boston cuts its emissions about half as fast as its own target needs/);
  assert.match(tree, /strong: Behind\n\s+- text: count of \d{4}/);
});

test('switch language', async () => {
  const page = await open('/compare?c=boston&c=medford');
  await tabTo(page, 'link', 'Português');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pt\/compare\?c=boston&c=medford$/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'pt');
  assert.match(await heard(page), /heading "Comparar comunidades" \[level=1\]/);
  await tabTo(page, 'link', 'English');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/compare');
  assert.match(await heard(page), /heading "Compare communities" \[level=1\]/);
});

test('what is the source of the figure', async () => {
  const page = await open('/communities/boston');
  const cite = await tabTo(page, 'link', /^Source \d+: /);
  const title = (await cite.getAttribute('aria-label')).replace(/^Source \d+: /, '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#source-\d+$/);
  await tabTo(page, 'link', title);
  assert.match(await page.locator(':focus').getAttribute('href'), /^https?:/);
});

test('compare two', async () => {
  const page = await open('/compare');
  for (const name of ['Boston', 'Somerville']) {
    await tabTo(page, 'checkbox', name);
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'button', 'Compare');
  await page.keyboard.press('Enter');
  await page.waitForURL(/c=boston&c=somerville/);
  const tree = await heard(page);
  assert.match(tree, /Nothing here is a rank/);
  assert.match(tree, /checkbox "Boston" \[checked\]/);
  for (const name of ['Boston', 'Somerville']) assert.match(tree, new RegExp(`heading "${name}" \\[level=3\\]`));
});

test('what changed, and whom to write to', async () => {
  const page = await open('/communities/boston');
  await tabTo(page, 'link', /^Every change$/, 300);
  await page.keyboard.press('Enter');
  await page.waitForURL(/changes\?community=boston/);
  await tabTo(page, 'link', 'corrections@example.org', 400);
});
