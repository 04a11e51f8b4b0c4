import { expect, test } from 'vitest';
import type { Details } from '../../../src/data/payload.ts';
import type { Scene } from '../../../src/domain/tour/tour.ts';
import { sceneSources } from '../../../src/scenes/sceneSources.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { DATASET, DETAILS, FIGURES } from '../state/smallDataset.ts';
import { TOUR } from '../state/smallTour.ts';

/** Each record has a source of its own, with its id. */
const sourced = <T extends object>(records: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(records).map(([id, one]) => [id, { ...one, sources: [id] }]));
const PAPER = Object.values(DETAILS.sources)[0]!;
const details: Details = {
  partnerships: sourced(DETAILS.partnerships),
  events: sourced(DETAILS.events),
  sources: Object.fromEntries(
    [...Object.keys(DETAILS.partnerships), ...Object.keys(DETAILS.events)].map((id) => [
      id,
      { ...PAPER, id },
    ]),
  ),
};
const SOURCE = { dataset: DATASET, details, figures: FIGURES, selectors: createSelectors(DATASET) };

const of = (...scenes: readonly Scene[]) => sceneSources(scenes, SOURCE).map(({ id }) => id);
const view = (query: string): Scene => ({ view: query, title: {}, text: {}, transition: 'fly' });

test('The sources of a scene are those of what it shows and cites, each once', () => {
  const [first, second, third] = TOUR.scenes as [Scene, Scene, Scene];
  expect(of(first)).toEqual(['msp']);
  expect(of(first, second)).toEqual(['msp', 'korea-vietnam', 'hanoi-summit']);
  expect(of({ ...third, cites: ['msp-launch', 'msp', 'nothing'] })).toEqual(['msp', 'msp-launch']);
});

test('A scene that names no record has the sources of what its view shows', () => {
  expect(of(view('?partnership=korea-vietnam&time=2023-06-24'))).toEqual(['korea-vietnam', 'hanoi-summit']);
  expect(of(view('?event=hanoi-summit'))).toEqual(['korea-vietnam', 'hanoi-summit']);
  expect(of({ ...view('?time=2023-06-24&country=VNM'), show: { countries: ['VNM'] } })).toEqual([
    'korea-vietnam',
  ]);
  expect(of(view('?time=2023-06-24'))).toEqual(expect.arrayContaining(['msp', 'korea-vietnam']));
});

test('The source of a layer of figures is among them', () => {
  expect(of(view('?partnership=msp&time=2025-06-01'))).not.toContain('paper');
  expect(of(view('?partnership=msp&layer=production:nickel&time=2025-06-01'))).toContain('paper');
});
