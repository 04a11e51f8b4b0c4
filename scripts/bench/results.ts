/** The measured values by page and round, and what is read from them. */

/** One visit of a page: values by name. */
export type Values = Readonly<Record<string, number>>;

/** The median of the finite values; NaN if there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The values of all pages. Each page is visited once in each round. */
export class Results {
  readonly #rounds = new Map<string, Values[]>();

  /** Adds a page's visit of the next round. */
  add(page: string, values: Values): void {
    this.#rounds.set(page, [...this.#of(page), values]);
  }

  /** The median over the rounds; NaN if the page has no such value. */
  value(page: string, name: string): number {
    return median(this.#of(page).map((values) => values[name] ?? NaN));
  }

  /**
   * The median of the ratios between two pages, each taken within a round. Two zeros are equal. NaN if either page has
   * no such value.
   */
  ratio(page: string, reference: string, name: string, referenceName = name): number {
    const references = this.#of(reference);
    return median(
      this.#of(page).map((values, round) => {
        const [a = NaN, b = NaN] = [values[name], references[round]?.[referenceName]];
        return a === b ? 1 : a / b;
      }),
    );
  }

  /** The pages with values, in the order in which they were first added. */
  pages(): string[] {
    return [...this.#rounds.keys()];
  }

  /** The names of the values of a page. */
  names(page: string): string[] {
    return [...new Set(this.#of(page).flatMap((values) => Object.keys(values)))];
  }

  #of(page: string): readonly Values[] {
    return this.#rounds.get(page) ?? [];
  }
}
