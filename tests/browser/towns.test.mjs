// The list of all cities and towns of `data/`: every shape of its map by keyboard, and axe on it and on the page of a
// town, in each language.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { LANGUAGES, inLanguage } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
];
let site, browser;

before(async () => { [site, browser] = await Promise.all([startSite('data'), startBrowser()]); });
after(async () => {
  await browser?.close();
  site?.stop();
});

test('Tab reaches every shape of the map, each with a name, a figure and a visible focus', async () => {
  const rows = await (await fetch(`${site.address}/towns.json`)).json();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/towns`);
  await page.locator('.past a').focus();
  const seen = new Set();
  for (const _ of rows) {
    await page.keyboard.press('Tab');
    const { href, inMap, style, width, stroke } = await page.evaluate(() => {
      const here = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      return { href: here.getAttribute('href'), inMap: here.closest('.filled') !== null, style: outlineStyle,
        width: parseFloat(outlineWidth), stroke: parseFloat(getComputedStyle(here.querySelector('path')).strokeWidth) };
    });
    assert.ok(inMap && style !== 'none' && width >= 2 && stroke >= 3, `${href}: outline ${style} ${width}, stroke ${stroke}`);
    seen.add(href);
  }
  assert.equal(seen.size, rows.length);
  const worcester = rows.find(({ slug }) => slug === 'worcester');
  const name = new RegExp(`^Worcester: ${worcester.zero_emission_cars.toFixed(1)}% of cars, ${worcester.year}$`);
  assert.equal(await page.getByRole('link', { name }).count(), 1);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.closest('.filled')), null, 'the next stop is past the map');
});

test('the link before the map leads past it', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}/towns`);
  await page.locator('.past a').press('Enter');
  await page.waitForURL(/#list$/);
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.closest('thead, .scroll') !== null));
});

for (const path of ['/towns', '/towns?county=Suffolk&rule=specialized&indicator=home-energy-index', '/towns/worcester']) {
  for (const language of LANGUAGES) {
    test(`${inLanguage(language, path)} fits and is accessible`, async () => {
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(site.address + inLanguage(language, path));
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const [wide, room] = await page.evaluate(() =>
          [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        assert.ok(wide <= room, `${wide} px wide in ${room} px`);
      }
      await page.addScriptTag({ path: axe });
      for (const scheme of SCHEMES) {
        await page.emulateMedia(scheme);
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`);
        assert.deepEqual(found, [], JSON.stringify(scheme));
      }
      await page.close();
    });
  }
}
