import { expect, test } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import type { LegendRow } from '../../../../src/cartography/picture/furniture.ts';
import { commonLegend } from '../../../../src/export/film/filmLegend.ts';

const faint = (text: string): LegendRow => ({ mark: { mark: 'faint' }, text });
const heading: LegendRow = { mark: { mark: 'heading' }, text: 'Partnerships per country' };
const count = (place: number): LegendRow => ({
  mark: { mark: 'colour', colour: LIGHT.partnershipCount[place] as string },
  text: `class ${place}`,
});
const texts = (legends: readonly (readonly LegendRow[])[]) =>
  commonLegend(legends, 'en', LIGHT).map(({ text }) => text);

test('The legend of a film has what any moment has, classes in their order, though no moment has all of them', () => {
  expect(
    texts([
      [heading, count(0), count(2)],
      [faint('faint: ended'), heading, count(0), count(1)],
      [heading, count(3)],
    ]),
  ).toEqual(['faint: ended', 'Partnerships per country', 'class 0', 'class 1', 'class 2', 'class 3']);
});

test('Lines that are faint for different reasons have one row', () => {
  expect(texts([[faint('faint: ended')], [faint('faint: other partnerships')]])).toEqual([
    'faint: ended, or other partnerships',
  ]);
});
