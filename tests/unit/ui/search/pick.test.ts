import { expect, test } from 'vitest';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { createActions } from '../../../../src/state/actions.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { pickDate } from '../../../../src/ui/search/pick.ts';
import { date } from '../../domain/partnership/made.ts';
import { DATASET } from '../../state/smallDataset.ts';

/** The time after a date was searched for and picked. */
function picked(query: string, text: string): string {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  pickDate(date(text), { actions, dataset: DATASET, places: new Map(), view });
  return formatTime(store.getState().view.time);
}

test('a year that is picked means its first day on a date, and its last day so far', () => {
  expect(picked('?time=2024-07-01', '2023')).toBe('2023-01-01');
  expect(picked('?time=../2024-07-01', '2023')).toBe('../2023-12-31');
});

test('a window becomes the month that is picked', () => {
  expect(picked('?time=2022-01-01/2024-07-01', '2024-02')).toBe('2024-02-01/2024-02-29');
});
