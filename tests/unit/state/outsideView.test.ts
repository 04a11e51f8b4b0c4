/** Views that come from outside, such as the browser's Back or the page around an embedded map. */
import { describe, expect, test } from 'vitest';
import { layerText } from '../../../src/domain/figures/layer.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import type { ViewState } from '../../../src/state/view.ts';
import { keepingEqual, parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, FIGURES } from './smallDataset.ts';

const KNOWN = { dataset: DATASET, language: 'en' } as const;
const viewOf = (query: string): ViewState => parseView(query, KNOWN).view;

/** The store as the address `query` opens it, with the figures read, and what a host does with it. */
function opened(query = '') {
  const store = createLodelinesStore(viewOf(query), []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  actions.setFigures({ state: 'ready', figures: FIGURES });
  return {
    store,
    set: (asked: string) => actions.setView(viewOf(asked), []),
    view: () => store.getState().view,
    layer: () => layerText(store.getState().view.layer),
    notice: () => store.getState().session.notice,
  };
}

describe('a layer without figures', () => {
  test.each(['reserves:unobtainium', 'production:nickel:refinery', 'dependence:nickel:nobody', 'list:tin'])(
    '%s gives way to the ties, with a notice, though the figures were there before it',
    (layer) => {
      const { set, layer: shown, notice } = opened('?layer=reserves:nickel');
      set(`?layer=${layer}`);
      expect(shown()).toBe('ties');
      expect(notice()).toEqual({ kind: 'rejected', rejected: [{ key: 'layer', text: layer }] });
    },
  );

  test('a layer with figures is shown, without a notice', () => {
    const { set, layer, notice } = opened();
    set('?layer=reserves:nickel');
    expect([layer(), notice()]).toEqual(['reserves:nickel', null]);
  });

  test('gives way in the same change as it came, so that nobody sees it', () => {
    const { store, set } = opened('?time=2024-01-01');
    const seen: string[] = [];
    store.subscribe(({ view }) => seen.push(layerText(view.layer)));
    set('?layer=reserves:unobtainium');
    expect(seen).toEqual(['ties']);
  });
});

describe('what is equal to the present view', () => {
  const FULL = '?time=2024-01-01&country=KOR&compare=JPN&party=KOR,JPN&map=3/20/106&kind=bloc,summit';

  test('stays the same object, while one key changes', () => {
    const { set, view } = opened(FULL);
    const before = view();
    set(FULL.replace('2024-01-01', '2024-01-02'));
    expect(view().time).not.toEqual(before.time);
    for (const key of ['selection', 'map', 'lens', 'kind', 'mineral', 'layer', 'controls'] as const)
      expect(view()[key], key).toBe(before[key]);
  });

  test('is the present view itself if all of it is', () => {
    const { set, view } = opened(FULL);
    const before = view();
    set(FULL);
    expect(view()).toBe(before);
  });

  test('includes a camera that differs by less than a link tells', () => {
    const exact = { ...viewOf(''), map: { zoom: 3.00123, latitude: 20.00321, longitude: 106 } };
    expect(keepingEqual(exact, viewOf('?map=3/20/106'), DATASET).map).toBe(exact.map);
    expect(keepingEqual(exact, viewOf('?map=3/20/107'), DATASET).map?.longitude).toBe(107);
  });

  test('does not include another selection, nor one that is closed', () => {
    const { set, view } = opened('?country=KOR');
    set('?country=JPN');
    expect(view().selection).toEqual({ kind: 'country', id: 'JPN' });
    set('');
    expect(view().selection).toBeNull();
  });
});
