import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import type { Item, Text } from '../../../../src/cartography/picture/displayList.ts';
import {
  type Furniture,
  layOut,
  layOutAround,
  type LegendRow,
} from '../../../../src/cartography/picture/furniture.ts';
import { textWidth } from '../../../../src/cartography/picture/textWidth.ts';

const SIZE = { width: 600, height: 400 };
const laidOut = (furniture: Furniture, width = SIZE.width) => layOut(furniture, { ...SIZE, width }, LIGHT);

/** The texts, with their place in the picture. */
function textsOf(items: readonly Item[], dy = 0): Text[] {
  return items.flatMap((item) =>
    item.type === 'group'
      ? textsOf(item.items, dy + item.y)
      : item.type === 'text'
        ? [{ ...item, y: item.y + dy }]
        : [],
  );
}

const colour = (text: string): LegendRow => ({ mark: { mark: 'colour', colour: '#123456' }, text });
const heading = (text: string): LegendRow => ({ mark: { mark: 'heading' }, text });
const linesOf = (legend: readonly LegendRow[], width?: number) => {
  const lines = new Map<number, string[]>();
  for (const { text, y } of textsOf(laidOut({ legend }, width).items))
    lines.set(y, [...(lines.get(y) ?? []), text]);
  return [...lines.values()];
};

test('without words nothing is drawn, and the map has the whole picture', () => {
  expect(laidOut({})).toEqual({ items: [], insets: { top: 0, right: 0, bottom: 0, left: 0 } });
});

test('title and date are above the map, legend and notes below it', () => {
  const { items, insets } = laidOut({
    title: 'Title',
    time: 'Date',
    legend: [colour('few')],
    notes: ['Note'],
  });
  const at = Object.fromEntries(textsOf(items).map(({ text, y }) => [text, y]));
  expect(at['Title']).toBeLessThan(at['Date'] as number);
  expect(at['Date']).toBeLessThan(insets.top);
  expect(at['few']).toBeGreaterThan(400 - insets.bottom);
  expect(at['Note']).toBeGreaterThan(at['few'] as number);
  expect(at['Note']).toBeLessThan(400);
});

describe('a legend', () => {
  const classes = [heading('Countries'), colour('1–2'), colour('3–5')];

  test('stays on one line if it fits', () => {
    expect(linesOf([colour('Bilateral'), ...classes])).toEqual([['Bilateral', 'Countries', '1–2', '3–5']]);
  });

  test('starts a line with a heading that does not fit with all that follows', () => {
    expect(linesOf([colour('Bilateral, in force'), ...classes], 300)).toEqual([
      ['Bilateral, in force'],
      ['Countries', '1–2', '3–5'],
    ]);
  });

  test('is as high as its largest circle', () => {
    const height = (radius: number) =>
      laidOut({ legend: [{ mark: { mark: 'amount', colour: '#123456', radius }, text: '5 t' }] }).insets
        .bottom;
    expect(height(30) - height(20)).toBe(20);
  });
});

test('long notes break before the code, which has its quiet zone on white', () => {
  const code = [[true]];
  const { items, insets } = laidOut({ notes: ['Word '.repeat(60).trim()], code });
  const right = Math.max(...textsOf(items).map(({ x, text, size }) => x + textWidth(text, { size })));
  const group = items.find((item) => item.type === 'group');
  const white = group?.items.find((item) => item.type === 'box');
  expect(white).toMatchObject({ width: 80, height: 80, fill: '#ffffff' });
  expect(right).toBeLessThan(white?.type === 'box' ? white.x : 0);
  expect(insets.bottom).toBeGreaterThan(80);
});

describe('around a map that needs little of a tall picture', () => {
  const words: Furniture = { title: 'Title', legend: [colour('few')], notes: ['Note'] };
  const sizeOf = (map: number, height: number) => {
    const { items, insets } = layOutAround(words, { width: 600, height }, LIGHT, map);
    const title = textsOf(items).find(({ text }) => text === 'Title');
    return { size: title?.size ?? 0, left: height - insets.top - insets.bottom };
  };

  test('words are larger, as long as the map has its height, but not without limit', () => {
    const usual = sizeOf(390, 400).size;
    const tall = sizeOf(400, 600);
    expect(tall.size).toBeGreaterThan(usual * 1.1);
    expect(tall.left).toBeGreaterThanOrEqual(400);
    expect(sizeOf(400, 5000).size / sizeOf(4990, 5000).size).toBeCloseTo(1.8);
  });
});

test('in a tall picture the legend has the whole width, above the code', () => {
  const code = Array.from({ length: 21 }, () => Array.from({ length: 21 }, () => true));
  const legend = Array.from({ length: 12 }, (_, i) => colour(`some ${i}`));
  const right = (height: number) => {
    const { items } = layOut({ legend, code }, { width: 600, height }, LIGHT);
    return Math.max(...textsOf(items).map(({ x, text, size }) => x + textWidth(text, { size })));
  };
  expect(right(400)).toBeLessThan(480);
  expect(right(900)).toBeGreaterThan(480);
});
