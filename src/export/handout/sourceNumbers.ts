/** Numbers of sources in a hand-out that lists them at its end. */
import type { Source } from '../../data/payload.ts';

/** All sources of some scenes, each once in the order of the scenes, and the numbers of each scene as `1–3, 5`. */
export function numberedSources(scenes: readonly { readonly sources: readonly Source[] }[]): {
  readonly all: readonly Source[];
  readonly numbers: readonly string[];
} {
  const all = [...new Map(scenes.flatMap(({ sources }) => sources.map((one) => [one.id, one]))).values()];
  const places = new Map(all.map(({ id }, i) => [id, i + 1]));
  return {
    all,
    numbers: scenes.map(({ sources }) => rangesOf(sources.map(({ id }) => places.get(id) ?? 0))),
  };
}

/** Numbers in order, three or more in succession as a range. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .flatMap(([first, last]) =>
      last > first + 1 ? `${first}–${last}` : last > first ? [first, last] : first,
    )
    .join(', ');
}
