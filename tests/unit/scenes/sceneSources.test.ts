import { expect, test } from 'vitest';
import { sceneSources } from '../../../src/scenes/sceneSources.ts';
import { DETAILS } from '../state/smallDataset.ts';
import { TOUR } from '../state/smallTour.ts';

test('The sources of a scene are those of what it shows and cites, each once', () => {
  const of = (step: number) => sceneSources(TOUR.scenes.slice(step - 1, step), DETAILS);
  expect(of(1)).toEqual(DETAILS.partnerships['msp']?.sources);
  expect(of(3)).toEqual([]);
  const citing = { ...TOUR.scenes[2]!, cites: ['msp-launch', 'msp', 'nothing'] };
  expect(sceneSources([citing], DETAILS)).toEqual([
    ...new Set([...(DETAILS.events['msp-launch']?.sources ?? []), ...of(1)]),
  ]);
  const all = sceneSources(TOUR.scenes, DETAILS);
  expect(all).toEqual([...new Set([...of(1), ...of(2)])]);
  expect(all.length).toBeGreaterThan(0);
});
