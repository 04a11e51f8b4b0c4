/** Classes of values for a choropleth: few classes, breaks at readable numbers. */

/**
 * Values from `from` (inclusive) to `to` (exclusive). The first class starts at 0; the last ends at
 * `Infinity`.
 */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** Most classes that readers can distinguish in one hue, and the fewest that still show a pattern. */
const MAX_CLASSES = 5;
const MIN_CLASSES = 3;

/** Leading digits of readable numbers. The longer list is for values that lie close together. */
const DIGITS = [1, 2, 5];
const MORE_DIGITS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];

/**
 * At most five classes of the positive, finite values; zeros and others are ignored. The breaks are Jenks
 * natural breaks of the logarithms, limited to readable numbers such as 1, 2, 5 and 10. Breaks are ascending
 * and no class is empty. Returns fewer classes for few values, and an empty array for none.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
  const sorted = values.filter((value) => value > 0 && Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const breaks = naturalBreaks(sorted, DIGITS);
  const enough = breaks.length + 1 >= Math.min(MIN_CLASSES, new Set(sorted).size);
  const froms = [0, ...(enough ? breaks : naturalBreaks(sorted, MORE_DIGITS))];
  return froms.map((from, i) => ({ from, to: froms[i + 1] ?? Infinity }));
}

/** The 0-based index of the class of a value; null for zero, negative or unclassified values. */
export function classIndexOf(classes: readonly ValueClass[], value: number): number | null {
  const index = value > 0 ? classes.findIndex(({ from, to }) => from <= value && value < to) : -1;
  return index < 0 ? null : index;
}

/** A division of the first sorted values into classes: total variance within classes, and the breaks. */
interface Split {
  readonly cost: number;
  readonly breaks: readonly number[];
}

/** The breaks with the least variance within classes, for as many classes as possible up to the maximum. */
function naturalBreaks(sorted: readonly number[], digits: readonly number[]): readonly number[] {
  const between = sorted.map((value, i) => breakBetween(sorted[i - 1] ?? value, value, digits));
  let splits: (Split | null)[] = [
    null,
    ...sorted.map((_, i) => ({ cost: spread(sorted, 0, i + 1), breaks: [] })),
  ];
  for (let count = 2; count <= MAX_CLASSES; count++) {
    const more = splits.map((_, end) => {
      const options = between.flatMap((at, start) => {
        const before = splits[start];
        if (at === null || !before || start >= end) return [];
        return [{ cost: before.cost + spread(sorted, start, end), breaks: [...before.breaks, at] }];
      });
      return options.reduce<Split | null>((best, one) => (best && best.cost <= one.cost ? best : one), null);
    });
    if (!more.at(-1)) break;
    splits = more;
  }
  return splits.at(-1)?.breaks ?? [];
}

/** The largest readable number in (low, high], preferring powers of ten; null if there is none. */
function breakBetween(low: number, high: number, digits: readonly number[]): number | null {
  const power = Math.floor(Math.log10(high));
  // Parsing the text keeps powers below 1 exact: 2e-3, not 0.002000…4.
  const fitting = [power - 1, power, power + 1]
    .flatMap((p) => digits.map((digit) => ({ digit, number: Number(`${digit}e${p}`) })))
    .filter(({ number }) => low < number && number <= high);
  return (fitting.findLast(({ digit }) => digit === 1) ?? fitting.at(-1))?.number ?? null;
}

/** Sum of squared deviations of the logarithms from their mean, for indexes `start` to `end` (exclusive). */
function spread(sorted: readonly number[], start: number, end: number): number {
  const logs = sorted.slice(start, end).map(Math.log10);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
}
