/** A reader's own tour: the form of its file (version 1), and its canonical text. */
import { type Language, LANGUAGES } from '../language.ts';
import { OWN, type Scene, type Shown, type Tour, type Words } from './tour.ts';

/** How a scene follows the one before it: the camera flies and time passes, or the picture changes at once. */
export const OWN_TRANSITIONS = ['fly', 'cut'] as const;

/** What can be named as shown in a scene: ids of partnerships and events, alpha-3 codes of countries. */
export const SHOWN_KINDS = ['partnerships', 'events', 'countries'] as const;

/** A scene as in the tours of the record, but texts and lists may be empty. */
export interface OwnScene extends Omit<Scene, 'notes' | 'show' | 'cites'> {
  readonly notes: Words;
  readonly show: Shown;
  readonly cites: readonly string[];
}

/** A tour that a reader has made. */
export interface OwnTour {
  /** The data release that it was made with; null if unknown. */
  readonly release: string | null;
  readonly title: Words;
  readonly summary: Words;
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

/** The tour as the player shows it. Without a length it takes a minute for each scene. */
export function playable({ title, summary, minutes, scenes }: OwnTour): Tour {
  return { id: OWN, title, summary, minutes: minutes ?? Math.max(scenes.length, 1), scenes };
}

/** The own tour that is a copy of another one, made with a release. */
export function copyOf({ title, summary, minutes, scenes }: Tour, release: string): OwnTour {
  const whole = scenes.map(({ notes = {}, show = {}, cites = [], ...scene }) => ({
    ...scene,
    notes,
    show,
    cites,
  }));
  return { release, title, summary, minutes, scenes: whole };
}

/** A query string without the keys of `OUTSIDE_SCENES`; `?` if nothing is left. */
export function sceneQuery(query: string): string {
  const parts = query.replace(/^\?/u, '').split('&');
  return `?${parts.filter((part) => part !== '' && !OUTSIDE_SCENES.has(keyOf(part))).join('&')}`;
}

/** The key of a part of a query, such as `time=2024`. */
export function keyOf(part: string): string {
  return part.split('=', 1)[0] ?? '';
}

/** The text with another wording in one language; an empty one leaves it out. */
export function withText(text: Words, language: Language, wording: string): Words {
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
      ...optional('cites', scene.cites.length > 0 ? scene.cites : null),
      transition: scene.transition,
    })),
  };
  return indent === 0 ? JSON.stringify(file) : `${JSON.stringify(file, null, indent)}\n`;
}

function optional<K extends string, T>(key: K, value: T | null): { readonly [P in K]?: T } {
  return (value === null ? {} : { [key]: value }) as { readonly [P in K]?: T };
}

function orderedText(text: Words): Words | null {
  const written = LANGUAGES.filter((language) => text[language]);
  return written.length === 0
    ? null
    : Object.fromEntries(written.map((language) => [language, text[language]]));
}

function orderedShown(show: Shown): Shown | null {
  const named = SHOWN_KINDS.filter((kind) => show[kind]?.length);
  return named.length === 0 ? null : Object.fromEntries(named.map((kind) => [kind, show[kind]]));
}
