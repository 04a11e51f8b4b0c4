/** A reader's own tour: the form of its file (version 1), and its canonical text. */
import { type Language, LANGUAGES, type Localised } from '../language.ts';

/** A text in one language, in both, or in none while it is not yet written. */
export type OwnText = Partial<Localised>;

/** How a scene follows the one before it: the camera flies and time passes, or the picture changes at once. */
export const OWN_TRANSITIONS = ['fly', 'cut'] as const;

/** What can be named as shown in a scene: ids of partnerships and events, alpha-3 codes of countries. */
export const SHOWN_KINDS = ['partnerships', 'events', 'countries'] as const;

/** The ids of what a scene shows. */
export type OwnShown = { readonly [K in (typeof SHOWN_KINDS)[number]]?: readonly string[] };

/** A scene: a view, and what is said about it. */
export interface OwnScene {
  /** A query string with its question mark, without the keys of `OUTSIDE_SCENES`. */
  readonly view: string;
  readonly title: OwnText;
  readonly text: OwnText;
  readonly notes: OwnText;
  readonly show: OwnShown;
  readonly transition: (typeof OWN_TRANSITIONS)[number];
}

/** A tour that a reader has made. */
export interface OwnTour {
  /** The data release that it was made with; null if unknown. */
  readonly release: string | null;
  readonly title: OwnText;
  readonly summary: OwnText;
  /** How long a talk takes that shows all scenes; null if unknown. */
  readonly minutes: number | null;
  readonly scenes: readonly OwnScene[];
}

/** The version of the form, which each file and link names. */
export const VERSION = 1;

/** The keys of an address that belong to the reader, the page around a map, or the tour; not to one scene. */
export const OUTSIDE_SCENES: ReadonlySet<string> = new Set(
  'ui lang theme tour step lesson controls locked autoplay data'.split(' '),
);

/** A tour without scenes. */
export function emptyTour(release: string): OwnTour {
  return { release, title: {}, summary: {}, minutes: null, scenes: [] };
}

/** A query string without the keys of `OUTSIDE_SCENES`; `?` if nothing is left. */
export function sceneView(query: string): string {
  const parts = query.replace(/^\?/u, '').split('&');
  return `?${parts.filter((part) => part !== '' && !OUTSIDE_SCENES.has(keyOf(part))).join('&')}`;
}

/** The key of a part of a query, such as `time=2024`. */
export function keyOf(part: string): string {
  return part.split('=', 1)[0] ?? '';
}

/** The text in a language, otherwise in the other one; empty if it is not written. */
export function textIn(text: OwnText, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find((one) => one !== undefined) ?? '';
}

/** The text with another wording in one language; an empty one leaves it out. */
export function withText(text: OwnText, language: Language, wording: string): OwnText {
  const { [language]: _, ...rest } = text;
  return wording === '' ? rest : { ...rest, [language]: wording };
}

/** The canonical JSON of a tour: the same tour gives the same bytes. Empty texts and lists are left out. */
export function formatOwnTour(tour: OwnTour, indent: 0 | 2 = 2): string {
  const { release, title, summary, minutes, scenes } = tour;
  const file = {
    version: VERSION,
    ...(release !== null && { release }),
    title: orderedText(title) ?? {},
    ...optional('summary', orderedText(summary)),
    ...(minutes !== null && { minutes }),
    scenes: scenes.map((scene) => ({
      view: scene.view,
      title: orderedText(scene.title) ?? {},
      text: orderedText(scene.text) ?? {},
      ...optional('notes', orderedText(scene.notes)),
      ...optional('show', orderedShown(scene.show)),
      transition: scene.transition,
    })),
  };
  return indent === 0 ? JSON.stringify(file) : `${JSON.stringify(file, null, indent)}\n`;
}

function optional<K extends string, T>(key: K, value: T | null): { readonly [P in K]?: T } {
  return (value === null ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

function orderedText(text: OwnText): OwnText | null {
  const written = LANGUAGES.filter((language) => text[language]);
  return written.length === 0
    ? null
    : Object.fromEntries(written.map((language) => [language, text[language]]));
}

function orderedShown(show: OwnShown): OwnShown | null {
  const named = SHOWN_KINDS.filter((kind) => show[kind]?.length);
  return named.length === 0 ? null : Object.fromEntries(named.map((kind) => [kind, show[kind]]));
}
