/** How fast values grow per unit of time: the slope of the least-squares line. NaN for fewer than two. */
export function slope(samples: readonly { readonly at: number; readonly value: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(samples.map((sample) => sample.at));
  const value = mean(samples.map((sample) => sample.value));
  const sum = (f: (sample: (typeof samples)[number]) => number) =>
    samples.reduce((all, sample) => all + f(sample), 0);
  return sum((one) => (one.at - at) * (one.value - value)) / sum((one) => (one.at - at) ** 2);
}
