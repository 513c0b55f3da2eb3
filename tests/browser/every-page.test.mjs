// Checks each kind of page in one quick pass: heading, title, skip link, every request answered, and all
// content without JavaScript.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PAGES } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

/** The pages with a chart. Each must also have the same figures as a table. */
const DRAWN = ['community-behind', 'community-method-changed', 'community-no-baseline'];

let site, browser;

before(async () => { [site, browser] = await Promise.all([startSite(), startBrowser()]); });
after(async () => {
  await browser?.close();
  site?.stop();
});

for (const { name, path, status = 200 } of PAGES) {
  describe(`${name} ${path}`, () => {
    let context, page, answers;

    before(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
      page = await context.newPage();
      answers = [];
      page.on('response', (response) => answers.push(`${response.status()} ${response.url()}`));
      await page.goto(site.address + path, { waitUntil: 'load' });
    });
    after(() => context?.close());

    test('everything it asks for is answered', () => {
      const [itself, ...parts] = answers;
      assert.equal(itself, `${status} ${site.address}${path}`);
      assert.ok(parts.length > 0, 'a style sheet at least');
      assert.deepEqual(parts.filter((answer) => !/^(200|304) /.test(answer)), []);
    });

    test('one h1, one title', async () => {
      const headings = await page.locator('h1').allTextContents();
      assert.equal(headings.length, 1, `h1: ${headings.join(' | ')}`);
      assert.match(headings[0], /\S/);
      assert.match(await page.title(), /^\S.* · Cities Race to Zero/);
    });

    // This test runs before any click, because a click moves the point from which Tab starts.
    // An embedded page has no navigation to skip.
    if (!path.endsWith('/embed')) test('the skip link is the first stop, is seen, and leads past the navigation', async () => {
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip:focus');
      assert.equal(await skip.count(), 1, 'focus is on the skip link');
      const { x, y } = await skip.boundingBox();
      assert.ok(x >= 0 && y >= 0, `the focused skip link is on screen (${x}, ${y})`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#main$/);
      await page.keyboard.press('Tab');
      assert.equal(await page.locator('header :focus').count(), 0, 'the next stop is past the header');
    });

    test('whole without JavaScript', async () => {
      assert.match(await page.innerText('main'), /\w{3}/);
      if (!DRAWN.includes(name)) return;
      assert.equal(await page.locator('.chart-desk svg').first().isVisible(), true);
      await page.locator('.data summary').first().click();
      assert.equal(await page.locator('.data table').first().isVisible(), true);
    });
  });
}
