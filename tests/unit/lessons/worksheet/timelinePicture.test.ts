import { expect, test } from 'vitest';
import { PAPER } from '../../../../src/cartography/palette.ts';
import type { Text } from '../../../../src/cartography/picture/displayList.ts';
import { parseDay } from '../../../../src/domain/time/date.ts';
import { type Mark, timelinePicture } from '../../../../src/lessons/worksheet/timelinePicture.ts';

const mark = (letter: string, day: string): Mark => ({ letter, day: parseDay(day) as number });
const textsOf = (...marks: Mark[]) =>
  timelinePicture({ from: 2022, to: 2023 }, { name: '', width: 600, palette: PAPER, marks }).items.filter(
    (one): one is Text => one.type === 'text',
  );

test('A timeline to write on has the start of each year and of the year after, and no events', () => {
  expect(textsOf().map(({ text }) => text)).toEqual(['2022', '2023', '2024']);
});

test('Letters are above their days, and above each other where they are close', () => {
  const texts = textsOf(mark('A', '2023-01-01'), mark('B', '2022-06-14'), mark('C', '2022-06-20'));
  const of = (text: string) => texts.find((one) => one.text === text);
  expect(of('A')?.x).toBe(of('2023')?.x);
  expect(of('B')?.y).toBe(of('A')?.y);
  expect(of('C')?.y).toBeLessThan(of('B')?.y ?? 0);
});
