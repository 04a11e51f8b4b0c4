/** What a picture of the default view costs, in Node. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LIGHT } from '../../src/cartography/palette.ts';
import { pictureOf } from '../../src/cartography/picture/pictureOf.ts';
import { svgOf, svgText } from '../../src/cartography/picture/svg.ts';
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { datasetOf } from '../../src/data/dataset.ts';
import { payloadOf } from '../../src/data/payload.ts';
import { settingsOf } from '../../src/data/settings.ts';
import { createSelectors } from '../../src/state/derived/selectors.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATA, readRecord } from '../readRecord.ts';

const SIZE = { width: 1200, height: 630 };
/** Pictures that are made; the first ones are left out, because the code is not compiled yet. */
const RUNS = { all: 15, warmUp: 5 };
/** Milliseconds, and kilobytes with gzip. */
const LIMITS = { time: 150, size: 60 };

/** Prints time and size of the picture of Korea's view, without anything kept from the picture before. */
export function reportPicture(say: (sentence: string) => void): void {
  const { files } = readRecord().record;
  const dataset = datasetOf(payloadOf(files).payload, settingsOf(files.settings, files.release));
  const selectors = createSelectors(dataset);
  const { view } = parseView('', { dataset, language: 'en' });
  const shapes = JSON.parse(readFileSync(`${DATA}geo/countries.geojson`, 'utf8')) as CountryShapes;
  const times: number[] = [];
  let text = '';
  for (let run = 0; run < RUNS.all; run++) {
    const start = performance.now();
    const source = { dataset, shapes: { ...shapes }, selectors, figures: null };
    const picture = pictureOf(source, view, { ...SIZE, name: 'Korea', palette: LIGHT, emphasis: [] });
    text = svgText(svgOf(picture, 'bench'));
    times.push(performance.now() - start);
  }
  const warm = times.slice(RUNS.warmUp).toSorted((a, b) => a - b);
  const time = warm[Math.floor(warm.length / 2)] ?? NaN;
  const size = gzipSync(text).length / 1000;
  say(
    `It takes ${time.toFixed(0)} ms (at most ${LIMITS.time}) and ${size.toFixed(1)} kB with gzip (at most ${LIMITS.size}).`,
  );
}
