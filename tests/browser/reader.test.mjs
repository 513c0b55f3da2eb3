// Does what a reader does, without JavaScript and by keyboard alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser, startSite } from './site.mjs';

let site, browser;

before(async () => { [site, browser] = await Promise.all([startSite(), startBrowser()]); });
after(async () => {
  await browser?.close();
  site?.stop();
});

async function reader(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
}

test('a page is whole without JavaScript', async () => {
  const page = await reader('/communities/boston', { javaScriptEnabled: false });
  assert.match(await page.textContent('.lead'), /By its count of \d{4}, Boston cuts its emissions about half as fast as its own target needs/);
  assert.equal(await page.locator('.chart-desk svg').first().isVisible(), true);
  await page.click('.data summary >> nth=0');
  assert.equal(await page.locator('.data table').first().isVisible(), true);
});

test('search and sorting work without JavaScript', async () => {
  const page = await reader('/communities', { javaScriptEnabled: false });
  await page.fill('#q', 'bos');
  await page.click('.filters button[type=submit]');
  await page.waitForURL(/q=bos/);
  assert.deepEqual(await page.locator('.list tbody th').allTextContents(), ['Boston']);
  await page.goto(`${site.address}/communities`);
  await page.click('thead th a >> text=Count');
  assert.equal(await page.locator('th[aria-sort=ascending]').count(), 1);
});

test('one drawing of each chart is shown, the one that fits', async () => {
  for (const [width, shown] of [[360, 'phone'], [1280, 'desk']]) {
    const page = await reader('/communities/boston', { viewport: { width, height: 800 } });
    for (const size of ['phone', 'desk']) {
      assert.equal(await page.locator(`.chart-${size} svg`).first().isVisible(), size === shown, `${size} at ${width}`);
    }
    const text = page.locator(`.chart-${shown} svg text`).first();
    assert.ok((await text.boundingBox()).height >= 11, 'text in a chart is large enough to read');
  }
});

test('the keyboard reaches the content, a community and its source', async () => {
  const page = await reader('/communities');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await page.focus('.list tbody a >> text=Boston');
  await page.keyboard.press('Enter');
  await page.waitForURL(/boston$/);
  await page.focus('.figures .cite >> nth=0');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#source-\d+$/);
  const source = new URL(page.url()).hash;
  assert.equal(await page.locator(`${source} a`).isVisible(), true);
});
