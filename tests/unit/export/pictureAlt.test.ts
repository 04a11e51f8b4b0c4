import { beforeAll, expect, test } from 'vitest';
import { pictureAlt } from '../../../src/export/pictureAlt.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, FIGURES, SHAPES } from '../state/smallDataset.ts';

beforeAll(() => loadMessages('ko'));

const source = { dataset: DATASET, shapes: SHAPES, selectors: createSelectors(DATASET), figures: FIGURES };
const altOf = (query: string, unseen: readonly string[] = []) => {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const { arcs, rings, marks } = source.selectors.snapshot(view);
  const ids = (all: readonly { readonly partnership: string }[]) =>
    new Set(all.map(({ partnership }) => partnership).filter((id) => !unseen.includes(id)));
  const events = new Set(marks.map(({ event }) => event.id));
  return pictureAlt(source, view, {
    arcs: ids(arcs),
    rings: ids(rings),
    events,
    countries: new Set(),
    capitals: new Set(),
    parts: null,
  });
};
test('It names who is tied by each partnership, the measures and those affected, and counts the events', () => {
  expect(altOf('?time=2024-07-01')).toBe(
    'Map. Bloc “msp”: South Korea with the United States and Japan. Bilateral: South Korea with Viet Nam and the United States. National measure “china-controls”: China, affecting South Korea. 3 events are marked.',
  );
});

test('With a selection it names that and its ties only; the others are faint', () => {
  expect(altOf('?partnership=msp&time=2024-07-01')).toBe(
    'Map. Selected: msp. Bloc: South Korea with the United States and Japan. Other partnerships are faint. 3 events are marked.',
  );
  expect(altOf('?view=globe&event=hanoi-summit')).toBe(
    'Globe. Selected: hanoi-summit. Other partnerships are faint. 1 event is marked.',
  );
});

test('It has no title and no date, which are beside the picture', () => {
  expect(altOf('?time=2024-07-01')).not.toMatch(/2024|Critical-mineral/);
});

test('It says what has ended, and leaves out what is not in the picture', () => {
  const alt = altOf('?party=all&time=../2026-02-04', ['china-controls']);
  expect(alt).toContain('Bloc “msp”: The United States with South Korea (ended) and Japan (ended).');
  expect(alt).not.toContain('China');
});

test('It names the layer of figures in the form that it has, and says when there is no partnership', () => {
  const empty = '?kind=bloc&time=1960-01-01&layer=reserves:nickel';
  expect(altOf(empty)).toBe('Map. Countries are coloured by: Nickel: reserves. No partnerships.');
  expect(altOf(`${empty}&form=circles`)).toBe('Map. Circles show: Nickel: reserves. No partnerships.');
});

test('It is in the language of the view', () => {
  expect(altOf('?country=JPN&time=2024-07-01&lang=ko')).toBe(
    '지도. 선택: Japan의 한국어. 다자 협력체 ‘msp의 한국어’: South Korea의 한국어 – Japan의 한국어. 다른 파트너십은 흐리게 표시됩니다. 사건 3건이 표시되어 있습니다.',
  );
});
