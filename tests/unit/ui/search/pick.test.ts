import { expect, test } from 'vitest';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { createActions } from '../../../../src/state/actions.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { pickDate } from '../../../../src/ui/search/pick.ts';
import { date } from '../../domain/partnership/made.ts';
import { DATASET } from '../../state/smallDataset.ts';

/** The selected time after picking a date in the search. */
function timeAfterPicking(query: string, text: string): string {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  pickDate({ kind: 'date', date: date(text) }, { actions, dataset: DATASET, places: new Map(), view });
  return formatTime(store.getState().view.time);
}

test('Picking a year selects its first day in the mode "on a date", and its last day in the mode "so far"', () => {
  expect(timeAfterPicking('?time=2024-07-01', '2023')).toBe('2023-01-01');
  expect(timeAfterPicking('?time=../2024-07-01', '2023')).toBe('../2023-12-31');
});

test('In the mode "between", picking a month selects the whole month', () => {
  expect(timeAfterPicking('?time=2022-01-01/2024-07-01', '2024-02')).toBe('2024-02-01/2024-02-29');
});
