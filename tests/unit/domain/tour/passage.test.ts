import { expect, test } from 'vitest';
import { parseTime, formatTime } from '../../../../src/domain/time/time.ts';
import { timeBetween } from '../../../../src/domain/tour/passage.ts';

/** The time half of the way between two. */
function halfway(from: string, to: string, share = 0.5): string {
  const read = (text: string) => parseTime(text)!.time;
  return formatTime(timeBetween(read(from), read(to), share));
}

test('Time passes from one date to the other, forward and back', () => {
  expect(halfway('2022-01-01', '2022-01-11')).toBe('2022-01-06');
  expect(halfway('2022-01-11', '2022-01-01')).toBe('2022-01-06');
  expect(halfway('2022-01-01', '2022-01-11', 0)).toBe('2022-01-01');
  expect(halfway('2022-01-01', '2022-01-11', 1)).toBe('2022-01-11');
});

test('It starts and ends slowly', () => {
  expect(halfway('2022-01-01', '2022-04-11', 0.1)).toBe('2022-01-04');
});

test('The mode is that of the scene that follows; a period never ends before it starts', () => {
  expect(halfway('2022-01-01', '../2022-01-11')).toBe('../2022-01-06');
  expect(halfway('2022-01-01', '2020-01-01/2022-01-11')).toBe('2020-01-01/2022-01-06');
  expect(halfway('2020-01-01/2020-02-01', '2022-01-01/2022-02-01')).toBe('2021-01-01/2021-02-01');
  expect(halfway('2020-01-01', '2022-01-01/2022-02-01')).toBe('2021-01-01/2021-01-16');
});
