// Checks the data for search engines against the vocabulary of schema.org, as typed by Google's schema-dts.
// The TypeScript compiler refuses an unknown type, property or value.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { PAGES } from './pages.mjs';
import { startBrowser, startSite } from './site.mjs';

const TYPES = { Dataset: 'Dataset', BreadcrumbList: 'BreadcrumbList' };
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

/** The data blocks of a page, read by a browser that applies our content policy. */
async function blocks(path) {
  const page = await browser.newPage();
  const refused = [];
  page.on('console', (message) => { if (/Content Security Policy/.test(message.text())) refused.push(message.text()); });
  await page.goto(site.address + path);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  assert.deepEqual(refused, [], path);
  await page.close();
  return texts.map((text) => JSON.parse(text));
}

/** The compiler's messages on these values, each with the type that it claims. */
function faults(values) {
  const lines = values.map((value, index) => `export const v${index}: WithContext<${TYPES[value['@type']]}> = ${JSON.stringify(value)};`);
  const file = join(out, 'linked-data.ts');
  writeFileSync(file, `import type { ${Object.values(TYPES).join(', ')}, WithContext } from 'schema-dts';\n${lines.join('\n')}\n`);
  const program = ts.createProgram([file], { noEmit: true, strict: true, skipLibCheck: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600));
}

test('every data block is in the vocabulary of schema.org', async () => {
  const values = [];
  for (const { path, status = 200 } of PAGES) if (status === 200) values.push(...await blocks(path));
  assert.ok(values.some((value) => value['@type'] === 'Dataset') && values.length > 10, `${values.length} blocks`);
  assert.ok(values.every((value) => value['@type'] in TYPES));
  assert.deepEqual(faults(values), []);
});

test('what is not in it is found', async () => {
  const [dataset] = (await blocks('/communities/boston')).filter((value) => value['@type'] === 'Dataset');
  assert.equal(faults([{ ...dataset, licence: 'x' }]).length, 1);
  assert.equal(faults([{ ...dataset, distribution: [{ '@type': 'Downloads' }] }]).length, 1);
});
