/** What "Load again" keeps of the session, because the address does not hold it. */
import type { Session } from './store.ts';

/** The parts of the session that a reader has set up. Not dialogs: the open one may be why the page is loaded again. */
export type Kept = Pick<Session, 'speed' | 'expanded'>;

/** What to keep of a session. */
export function keptOf({ speed, expanded }: Session): Kept {
  return { speed, expanded };
}

/** What the page before has kept, as far as it has the form that it has in this version. */
export function readKept(value: unknown, defaults: Kept): Kept {
  const isLike = (one: unknown, other: unknown): boolean =>
    typeof one === typeof other &&
    (typeof other !== 'object' ||
      (one !== null &&
        Object.entries(other as object).every(([key, part]) =>
          isLike((one as Record<string, unknown>)[key], part),
        )));
  return isLike(value, defaults) ? keptOf(value as Session) : defaults;
}
