/** The reader's own tour or lesson in an address. */
import type { Language } from '../domain/language.ts';
import { MOST_IN_LINK, tourFragment } from '../domain/ownTour/fragment.ts';
import { handedOut } from '../domain/ownTour/handedOut.ts';
import type { OwnTour } from '../domain/ownTour/ownTour.ts';

/** The fragment of an own tour for links. */
export interface OwnLink {
  /** With its `#`. */
  readonly fragment: string;
  /** Whether it is short enough to be handed out. */
  readonly fits: boolean;
  /** The only language of its texts, if those in both would be too long; otherwise null. */
  readonly only: Language | null;
}

/** The tour in a fragment, with all its texts, or, if that would be too long, with those in a language. */
export async function ownLink(
  tour: OwnTour,
  { notes, language }: { readonly notes: boolean; readonly language: Language },
): Promise<OwnLink> {
  const whole = await tourFragment(handedOut(tour, { notes, language: null }));
  if (whole.length <= MOST_IN_LINK) return { fragment: whole, fits: true, only: null };
  const fragment = await tourFragment(handedOut(tour, { notes, language }));
  const only = fragment.length < whole.length ? language : null;
  return { fragment, fits: fragment.length <= MOST_IN_LINK, only };
}
