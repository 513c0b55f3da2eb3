// Copies the code that embeds a chart into a page of another origin, as the editor of a newspaper does.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { startBrowser, startSite } from './site.mjs';

const COMMUNITIES = ['beverly', 'boston', 'cambridge', 'lexington', 'medford', 'melrose', 'new-bedford', 'northampton', 'somerville'];
const CHARTS = ['trajectory', 'per-person', 'sectors'];
const out = new URL('out/', import.meta.url).pathname;
let site, browser, other, body;

before(async () => {
  mkdirSync(out, { recursive: true });
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  other = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(`<!doctype html><title>News</title><body style="margin:0">${body}`));
  await new Promise((listening) => { other.listen(0, 'localhost', listening); });
});
after(async () => {
  await browser?.close();
  other?.close();
  site?.stop();
});

/** Opens a page of another origin that contains this code. */
async function framed(code, { width, scheme = 'light' }) {
  body = code;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`http://localhost:${other.address().port}/`);
  return page;
}

/** The code to embed each chart, as a reader copies it. */
async function copied(slug) {
  const page = await browser.newPage();
  await page.goto(`${site.address}/communities/${slug}`);
  const codes = await page.locator('.chart-save pre', { hasText: '<iframe' }).allTextContents();
  await page.close();
  return codes;
}

for (const [width, scheme] of [[320, 'light'], [1000, 'dark']]) {
  test(`whole in another's page, ${width} px, ${scheme}`, async () => {
    const codes = await copied('boston');
    assert.equal(codes.length, 3);
    for (const [index, code] of codes.entries()) {
      const page = await framed(code, { width, scheme });
      const frame = page.frameLocator('iframe');
      assert.match(await frame.locator('h1').innerText(), /^Boston/);
      assert.equal(await frame.locator(width < 600 ? '.chart-phone svg' : '.chart-desk svg').isVisible(), true);
      const inside = page.frames()[1];
      const { x, y, text } = await inside.evaluate(() => ({
        x: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        y: document.documentElement.scrollHeight - document.documentElement.clientHeight,
        text: Math.min(...[...document.querySelectorAll('svg text')].map((one) => one.getBoundingClientRect().height).filter((high) => high > 0)),
      }));
      assert.deepEqual({ x, y }, { x: 0, y: 0 }, `chart ${index} needs no scrolling`);
      assert.ok(text >= 11, `text ${text} px high`);
      await page.screenshot({ path: `${out}embed-${index}-${width}.png` });
      await page.context().close();
    }
  });
}

test('every chart of every community fits the height that the code asks for', async () => {
  const asked = Number(/height="(\d+)"/.exec((await copied('boston'))[0])[1]);
  assert.equal(asked, 760);
  for (const width of [320, 380, 410, 600, 1000]) {
    const page = await browser.newPage({ viewport: { width, height: 100 } });
    for (const chart of COMMUNITIES.flatMap((slug) => CHARTS.map((code) => `/communities/${slug}/embed/${code}`))) {
      for (const language of ['', '/es', '/pt', '/ht']) {
        await page.goto(`${site.address}${language}${chart}`);
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(high <= asked, `${language}${chart} at ${width} px is ${high} px high`);
      }
    }
    await page.close();
  }
});

test('no other page can be framed', async () => {
  for (const path of ['/', '/communities/boston']) {
    const page = await framed(`<iframe src="${site.address}${path}" width="100%" height="600"></iframe>`, { width: 1000 });
    const inside = () => page.frames()[1].evaluate(() => location.href);
    let shown = await inside();
    for (let tries = 0; shown === 'about:blank' && tries < 50; tries += 1) {
      await page.waitForTimeout(100);
      shown = await inside();
    }
    assert.match(shown, /^chrome-error:/, `${path} is refused`);
    await page.context().close();
  }
});
