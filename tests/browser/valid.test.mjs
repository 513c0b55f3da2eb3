// Checks every linked page, the style sheet and the charts with the Nu HTML checker of the W3C. It expects no
// error and no warning.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { LANGUAGES, PAGES, inLanguage } from './pages.mjs';
import { startSite } from './site.mjs';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const ENDINGS = { 'text/html': 'html', 'text/css': 'css', 'image/svg+xml': 'svg' };
/** Properties of SVG that every browser supports and the CSS checker does not know. */
const OF_SVG = /“(vector-effect|paint-order)”/;
/** The checker guesses a page's language and mistakes Haitian Creole for languages that the site does not have.
 * A guess at one of our languages counts: words were left untranslated. */
const LANGUAGE_GUESSED = /This document appears to be written in (?!English|Spanish|Portuguese|Haitian)/;
let site;

before(async () => { site = await startSite(); });
after(() => site?.stop());

/** Follows every link of the site and returns each address with its response. */
async function crawl(starts) {
  const answers = new Map();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (answers.has(path)) continue;
    const answer = await fetch(site.address + path);
    const type = answer.headers.get('content-type').split(';')[0];
    const body = await answer.text();
    answers.set(path, { type, body });
    if (type !== 'text/html') continue;
    const links = body.matchAll(/(?:href|src)="(\/[^"#]*)[^"]*"/g);
    waiting.push(...[...links].map(([, href]) => href.replaceAll('&amp;', '&')).filter((href) => !answers.has(href)));
  }
  return answers;
}

test('every page, the style sheet and every chart are valid', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'valid-'));
  const addresses = [];
  const starts = LANGUAGES.flatMap((language) => PAGES.map(({ path }) => inLanguage(language, path)));
  for (const [path, { type, body }] of await crawl(starts)) {
    if (!(type in ENDINGS)) continue;
    writeFileSync(join(folder, `${addresses.length}.${ENDINGS[type]}`), body);
    addresses.push(path);
  }
  assert.ok(addresses.length > starts.length, `${addresses.length} pages`);
  const run = spawnSync('java', ['-Xss1m', '-jar', checker, '--also-check-css', '--also-check-svg',
    '--skip-non-html', '--format', 'json', '--exit-zero-always', folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { messages } = JSON.parse(run.stderr);
  const meant = messages.filter(({ message }) => !OF_SVG.test(message) && !LANGUAGE_GUESSED.test(message));
  const said = meant.map(({ url, lastLine, message, extract = '' }) =>
    `${addresses[/(\d+)\.\w+$/.exec(url)?.[1]]} line ${lastLine}: ${message} ${extract.trim().slice(0, 120)}`);
  assert.deepEqual([...new Set(said)].slice(0, 40), []);
});
