// Takes pictures of each kind of page in each language, for people to look at: `npm run screenshots`, then out/.
// It is not a test: only people can say whether a page looks good.

import { mkdirSync } from 'node:fs';
import { LANGUAGES, PAGES, inLanguage } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

const WIDTHS = [360, 768, 1280];
const out = new URL('out/', import.meta.url).pathname;
const wanted = new Set(process.argv.slice(2));

mkdirSync(out, { recursive: true });
const [site, browser] = await Promise.all([startSite(), startBrowser()]);
for (const language of LANGUAGES) {
  for (const { name, path } of PAGES.filter(({ name }) => wanted.size === 0 || wanted.has(name))) {
    const page = await browser.newPage();
    await page.goto(site.address + inLanguage(language, path));
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: `${out}${name}-${language}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
    await page.close();
  }
}
await browser.close();
site.stop();
