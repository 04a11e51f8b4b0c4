/** Classes of values for a shaded map: few, at readable numbers, each value in exactly one. */

/** From `from` on, below `to`; the first begins at 0, the last has no end. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** How many colours of one hue a reader can tell apart, and with how few a map says little. */
const MOST = 5;
const FEW = 3;

/** The leading digits of readable numbers; where values lie close together, those between as well. */
const DIGITS = [1, 2, 5];
const MORE_DIGITS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9];

/**
 * At most five classes of the positive values (zeros and others are left to the caller), so that values
 * of one size are together: Jenks breaks of their logarithms, only at numbers such as 1, 2, 5, 10. Breaks
 * rise, and no class is empty. Few values give few classes; none at all gives none.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
  const sorted = values.filter((value) => value > 0 && Number.isFinite(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const breaks = naturalBreaks(sorted, DIGITS);
  const enough = breaks.length + 1 >= Math.min(FEW, new Set(sorted).size);
  const froms = [0, ...(enough ? breaks : naturalBreaks(sorted, MORE_DIGITS))];
  return froms.map((from, i) => ({ from, to: froms[i + 1] ?? Infinity }));
}

/** The class of a value among `classes`, counted from 0; null for zero, and without classes. */
export function classIndexOf(classes: readonly ValueClass[], value: number): number | null {
  const index = value > 0 ? classes.findIndex(({ from, to }) => from <= value && value < to) : -1;
  return index < 0 ? null : index;
}

/** Some of the sorted values from the first on, as classes: how uneven they are, and where they break. */
interface Split {
  readonly cost: number;
  readonly breaks: readonly number[];
}

/** The breaks of as many classes as there can be, up to the most, of the least spread within each. */
function naturalBreaks(sorted: readonly number[], digits: readonly number[]): readonly number[] {
  const between = sorted.map((value, i) => breakBetween(sorted[i - 1] ?? value, value, digits));
  let splits: (Split | null)[] = [
    null,
    ...sorted.map((_, i) => ({ cost: spread(sorted, 0, i + 1), breaks: [] })),
  ];
  for (let count = 2; count <= MOST; count++) {
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

/** The largest readable number above `low` and not above `high`, a power of ten before others; or null. */
function breakBetween(low: number, high: number, digits: readonly number[]): number | null {
  const power = Math.floor(Math.log10(high));
  // Text keeps powers below 1 exact: 2e-3, not 0.002000…4.
  const fitting = [power - 1, power, power + 1]
    .flatMap((p) => digits.map((digit) => ({ digit, number: Number(`${digit}e${p}`) })))
    .filter(({ number }) => low < number && number <= high);
  return (fitting.findLast(({ digit }) => digit === 1) ?? fitting.at(-1))?.number ?? null;
}

/** The sum of squared distances of logarithms from their mean, for the values from `start` to before `end`. */
function spread(sorted: readonly number[], start: number, end: number): number {
  const logs = sorted.slice(start, end).map(Math.log10);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
}
