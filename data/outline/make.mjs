// The outline of Massachusetts and its counties from the U.S. Census Bureau's cartographic boundary
// files of 2017, which are in the public domain, as us-atlas (ISC) has them.
// npm install && node make.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';

const MASSACHUSETTS = '25'; // its FIPS code, with which those of its counties begin
const from = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
const us = JSON.parse(readFileSync(from, 'utf8'));
const state = us.objects.states.geometries.find(({ id }) => id === MASSACHUSETTS);
const geometries = us.objects.counties.geometries.filter(({ id }) => id.startsWith(MASSACHUSETTS));
const between = mesh(us, { type: 'GeometryCollection', geometries }, (one, other) => one !== other);

/** Three decimals are about a hundred meters: finer than the drawing. */
const rounded = (part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 : part.map(rounded));

const outline = {
  source: 'U.S. Census Bureau, cartographic boundary files, 2017 (public domain), by us-atlas 3.0.1 (ISC)',
  land: rounded(feature(us, state).geometry.coordinates).flat(),
  counties: rounded(between.coordinates),
};
writeFileSync(new URL('massachusetts.json', import.meta.url), `${JSON.stringify(outline)}\n`);
