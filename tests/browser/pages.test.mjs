// Checks each kind of page in each language: no overflow at any width or at 400 % zoom, nothing blocked by the
// content policy, no finding of axe in light, dark or forced colors. `screenshots.mjs` takes pictures.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { LANGUAGES, PAGES, inLanguage } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTHS = [1280, 768, 360];
/** A window of 1280 × 1024 at 400 % zoom. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
];
let site, browser;

before(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page and records every fault. */
async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: WIDTHS[0], height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    // Chromium logs the status of an error page. That is expected of the page itself, and a fault of
    // anything else, such as a style sheet.
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

/** The elements that overflow the page, widest first; those inside a scrolling box come last. */
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

/** Opens everything that a reader can open. */
const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));

/** The findings of axe, as texts. */
async function violations(page) {
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

for (const language of LANGUAGES) {
  describe(language, { concurrency: 2 }, () => {
    for (const { name, path: english, status = 200 } of PAGES) {
      const path = inLanguage(language, english);

      test(`${name} ${path}`, async () => {
        const { context, page, faults, answer } = await open(path);
        assert.equal(answer.status(), status);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          assert.deepEqual(await overflow(page), [], `sticks out sideways at ${width} px`);
        }
        assert.deepEqual(await page.evaluate(() => window.refused), [], 'refused by the content policy');
        assert.deepEqual(faults, []);
        await context.close();
      });

      test(`${name} ${path} at 400 % zoom, with every table opened`, async () => {
        const { context, page } = await open(path, ZOOMED);
        await openAll(page);
        assert.deepEqual(await overflow(page), []);
        await context.close();
      });

      test(`${name} ${path} under axe`, async () => {
        const { context, page } = await open(path, { viewport: { width: 360, height: 900 }, bypassCSP: true });
        await page.addScriptTag({ path: axe });
        await openAll(page);
        for (const scheme of SCHEMES) {
          await page.emulateMedia(scheme);
          assert.deepEqual(await violations(page), [], JSON.stringify(scheme));
        }
        await context.close();
      });
    }
  });
}
