import { expect, test } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import type { LegendRow } from '../../../../src/cartography/picture/furniture.ts';
import type { FaintReason } from '../../../../src/cartography/picture/legendItems.ts';
import { commonLegend } from '../../../../src/export/film/filmLegend.ts';

const faint = (text: string, reason: FaintReason): LegendRow => ({
  mark: { mark: 'faint', reasons: [reason] },
  text,
});
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
      [faint('faint: ended', 'ended'), heading, count(0), count(1)],
      [heading, count(3)],
    ]),
  ).toEqual(['faint: ended', 'Partnerships per country', 'class 0', 'class 1', 'class 2', 'class 3']);
});

test('Lines that are faint for different reasons have one row', () => {
  expect(texts([[faint('faint: other partnerships', 'others')], [faint('faint: ended', 'ended')]])).toEqual([
    'faint: ended, or other partnerships',
  ]);
});
