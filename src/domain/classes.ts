/** Classes of values for a shaded map: few, of readable numbers, each value in exactly one. */

/** From `from` on, below `to`; the last class is open above. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** How many shades a reader can tell apart. */
const MOST = 5;

/** The leading digits of readable numbers. */
const DIGITS = [1, 2, 5];

/**
 * At most five classes of the positive values (zeros and others are left to the caller), with about as
 * many values in each, broken at numbers such as 1, 2, 5, 10; breaks rise, and no class is empty.
 * Few values give few classes; none at all gives none.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
  const sorted = values.filter((value) => value > 0 && Number.isFinite(value)).sort((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return [];
  const count = Math.min(MOST, new Set(sorted).size);
  const quantiles = Array.from(
    { length: count - 1 },
    (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / count)],
  );
  const breaks = [
    0,
    ...new Set(quantiles.flatMap((value) => (value === undefined ? [] : [readable(value)]))),
  ];
  const classes = breaks.map((from, i) => ({ from, to: breaks[i + 1] ?? Infinity }));
  return merged(classes, sorted);
}

/** The class of a value among `classes`, counted from 0; null for zero, and without classes. */
export function classIndexOf(classes: readonly ValueClass[], value: number): number | null {
  if (!(value > 0)) return null;
  const index = classes.findIndex(({ from, to }) => from <= value && value < to);
  return index < 0 ? null : index;
}

/** The largest readable number that is not above the value. */
function readable(value: number): number {
  const exponent = Math.floor(Math.log10(value));
  const candidates = [exponent - 1, exponent, exponent + 1].flatMap((power) =>
    // Text keeps powers below 1 exact: 2e-3, and not 0.002000…4.
    DIGITS.map((digit) => Number(`${digit}e${power}`)),
  );
  return candidates.findLast((candidate) => candidate <= value) ?? value;
}

/** Without the classes in which no value lies: each is joined to the one below it. */
function merged(classes: readonly ValueClass[], sorted: readonly number[]): ValueClass[] {
  const holds = ({ from, to }: ValueClass) => sorted.some((value) => from <= value && value < to);
  const froms = classes.filter(holds).map(({ from }) => from);
  return froms.map((from, i) => ({ from: i === 0 ? 0 : from, to: froms[i + 1] ?? Infinity }));
}
