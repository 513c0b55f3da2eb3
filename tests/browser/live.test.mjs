// The pages of `data/` itself, whatever its facts are: nothing sticks out, nothing is refused, axe finds
// nothing. The other tests use the frozen record, whose names and numbers they know.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { LANGUAGES, inLanguage } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTHS = [1280, 360];
let site, browser;

before(async () => { [site, browser] = await Promise.all([startSite('data'), startBrowser()]); });
after(async () => {
  await browser?.close();
  site?.stop();
});

test('every community has a page that fits and is accessible, in each language', async () => {
  const lists = await Promise.all(['', '?joined=no'].map(async (query) =>
    (await fetch(`${site.address}/communities.json${query}`)).json()));
  const paths = ['/', '/communities', ...lists.flat().map(({ slug }) => `/communities/${slug}`)];
  assert.ok(paths.length > 2, 'the record has a community');
  for (const path of LANGUAGES.flatMap((language) => paths.map((one) => inLanguage(language, one)))) {
    const page = await browser.newPage({ bypassCSP: true });
    const answer = await page.goto(site.address + path);
    assert.equal(answer.status(), 200, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const [wide, room] = await page.evaluate(() =>
        [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= room, `${path} is ${wide} px wide in ${room} px`);
    }
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`), [], path);
    await page.close();
  }
});
