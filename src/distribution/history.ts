/** When partnerships and events came into the data, and what each release changed. */
import type { Language } from '../domain/language.ts';
import { type ReleaseChanges, releaseChanges, type ReleaseContent } from '../data/releaseChanges.ts';

/** A release with the changes since the one before; null for the first. */
export interface Release {
  /** Its day, such as `2026-11-22`. */
  readonly name: string;
  readonly content: ReleaseContent;
  readonly changes: { readonly since: string; readonly list: ReleaseChanges } | null;
}

/** The releases, oldest first, from their contents in that order. */
export function releasesOf(contents: readonly ReleaseContent[]): Release[] {
  return contents.map((content, place) => {
    const before = contents[place - 1];
    return {
      name: content.payload.release.release,
      content,
      changes: before
        ? { since: before.payload.release.release, list: releaseChanges(before, content) }
        : null,
    };
  });
}

/** The days of the releases that first had an event and that last changed it in a language. Throws if none has it. */
export function datesOfEvent(
  id: string,
  releases: readonly Release[],
  language: Language,
): { readonly published: string; readonly updated: string } {
  const having = releases.filter(({ content }) => content.payload.events.some((event) => event.id === id));
  const first = having.at(0);
  if (!first) throw new Error(`datesOfEvent: expected a release with the event "${id}".`);
  const changed = having.filter(({ changes }) =>
    changes?.list.events.corrected.some((one) => one.id === id && one.parts[language].length > 0),
  );
  return { published: first.name, updated: (changed.at(-1) ?? first).name };
}
