/** Long work in steps, between which a page can do other things. */

/** Work that yields between its steps, and returns its result. */
export type Steps<Result> = Generator<void, Result>;

/** What work waits for between its steps. */
export interface Turns {
  /** Resolves when the page has had time for other things. */
  readonly pause: () => Promise<void>;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** How long steps follow each other before the page may do other things, in milliseconds. */
const SLICE_MS = 40;

/** The result of work that is done at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The result of work with pauses. Rejects with what `pause` rejects with, and with what the work throws. */
export async function inSlices<Result>(steps: Steps<Result>, { pause, now }: Turns): Promise<Result> {
  for (let start = now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() - start < SLICE_MS) continue;
    await pause();
    start = now();
  }
}
