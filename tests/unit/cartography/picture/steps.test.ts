import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { pictureOf, pictureSteps } from '../../../../src/cartography/picture/pictureOf.ts';
import { inSlices, type Steps } from '../../../../src/cartography/picture/steps.ts';
import type { CountryShapes } from '../../../../src/data/countryShapes.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../state/smallDataset.ts';

function* three(): Steps<string> {
  yield;
  yield;
  return 'done';
}

/** A clock by which each step takes long. */
function slow(): () => number {
  let time = 0;
  return () => (time += 100);
}

describe('work in slices', () => {
  test('pauses only when it has taken a while', async () => {
    const times = [0, 30, 60, 60];
    const pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
    expect(await inSlices(three(), { pause, now: () => times.shift() ?? 60 })).toBe('done');
    expect(pause).toHaveBeenCalledTimes(1);
  });

  test('ends where a pause is refused', async () => {
    const pause = () => Promise.reject(new Error('cancelled'));
    await expect(inSlices(three(), { pause, now: slow() })).rejects.toThrow('cancelled');
  });
});

test('a picture gives way before each of its countries, borders and layers, and is the same as at once', async () => {
  const shapes = JSON.parse(readFileSync('data/geo/countries.geojson', 'utf8')) as CountryShapes;
  const { view } = parseView('', { dataset: DATASET, language: 'en' });
  const options = { name: '', width: 800, height: 450, palette: LIGHT, emphasis: [] };
  const source = () => ({
    dataset: DATASET,
    shapes: { ...shapes },
    selectors: createSelectors(DATASET),
    figures: null,
  });
  const pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const picture = await inSlices(pictureSteps(source(), view, options), { pause, now: slow() });
  expect(pause.mock.calls.length).toBeGreaterThan(2 * shapes.features.length);
  expect(picture).toEqual(pictureOf(source(), view, options));
});
