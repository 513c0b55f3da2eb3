// Each kind of page at each width, light and dark: nothing overflows, nothing is refused, axe finds
// nothing. The pictures are kept in out/, for people to look at.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { PAGES, VIEWS } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const out = new URL('out/', import.meta.url).pathname;
let site, browser;

before(async () => {
  mkdirSync(out, { recursive: true });
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page as a reader would, with everything that goes wrong noted. */
async function open(path, { width, scheme = 'light', ...options }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    // The browser itself notes a page that is an error: that is what was asked for. Only of the page
    // itself: a style sheet that is not found is a fault.
    const itself = message.location().url === site.address + path && /status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !itself) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site.address) faults.push(`left the site: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const answer = await page.goto(site.address + path, { waitUntil: 'load' });
  return { context, page, faults, answer };
}

/** The elements that stick out of the page, if any do, widest first, what is in a box that scrolls last. */
const overflow = (page) => page.evaluate(() => {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide <= room) return [];
  const beyond = [...document.querySelectorAll('body *')]
    .map((element) => ({
      element,
      right: Math.round(element.getBoundingClientRect().right + window.scrollX),
      boxed: element.parentElement.closest('.scroll') !== null,
    }))
    .filter(({ right }) => right > room + 1)
    .sort((one, other) => one.boxed - other.boxed || other.right - one.right)
    .slice(0, 5).map(({ element, right }) => `${element.tagName}.${element.getAttribute('class')} to ${right} px`);
  return [`${wide} px in ${room} px`, ...beyond];
});

for (const { name, path, status = 200, views = VIEWS } of PAGES) {
  describe(`${name} ${path}`, () => {
    for (const view of views) {
      test(`${view.width} px, ${view.scheme}`, async () => {
        const { context, page, faults, answer } = await open(path, view);
        assert.equal(answer.status(), status);
        assert.deepEqual(await overflow(page), [], 'sticks out sideways');
        assert.deepEqual(await page.evaluate(() => window.refused), [], 'refused by the content policy');
        assert.deepEqual(faults, []);
        await page.screenshot({ path: `${out}${name}-${view.width}-${view.scheme}.png`, fullPage: true });
        await context.close();

        const checked = await open(path, { ...view, bypassCSP: true });
        await checked.page.addScriptTag({ path: axe });
        // Everything is looked at, also what a reader has to open first.
        await checked.page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
        const { violations } = await checked.page.evaluate(() => window.axe.run());
        const found = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`);
        assert.deepEqual(found, [], 'axe');
        await checked.context.close();
      });
    }

    test('320 px: nothing sticks out, with every table opened', async () => {
      const { context, page } = await open(path, { width: 320 });
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
      assert.deepEqual(await overflow(page), []);
      await context.close();
    });
  });
}
