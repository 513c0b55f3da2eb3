// Starts the built program on a free port, and a real Chromium.

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');
const program = resolve(root, process.env.RACETOZERO_BIN ?? 'target/debug/racetozero');

/** The tests assert names and numbers of this record: a change in `data/` breaks none of them. */
const FROZEN = 'tests/record';

/** Starts the site on a record. `stop` ends it. */
export async function startSite(record = FROZEN) {
  const db = join(mkdtempSync(join(tmpdir(), 'racetozero-')), 'edition.sqlite');
  const child = spawn(program, ['serve', '--data', record, '--listen', '127.0.0.1:0', '--db', db], { cwd: root });
  child.stderr.pipe(process.stderr);
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^serving (http:\S+)\/$/.exec(line);
    if (address) return { address: address[1], stop: () => child.kill() };
  }
  throw new Error(`${program} did not start`);
}

/** Debian's Chromium, with options that stop requests of its own. */
export const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const startBrowser = () => chromium.launch({ executablePath: PROGRAM, args: ARGUMENTS });
