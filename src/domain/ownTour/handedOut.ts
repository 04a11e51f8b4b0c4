/** What of a reader's own tour is handed out. */
import { type Language, LANGUAGES } from '../language.ts';
import type { OwnTour } from './ownTour.ts';

interface Choices {
  /** Whether its scenes keep their notes. */
  readonly notes: boolean;
  /** The only language of its texts; null for all texts. */
  readonly language: Language | null;
}

/** The tour with what is chosen of it. A text that is not there in the chosen language is kept in the other one. */
export function handedOut(tour: OwnTour, { notes, language }: Choices): OwnTour {
  const told = notes ? tour : { ...tour, scenes: tour.scenes.map((scene) => ({ ...scene, notes: {} })) };
  return language === null ? told : inOneLanguage(told, language);
}

/** The value with each of its texts (`Words`) in one language only, wherever they are. */
function inOneLanguage<T>(value: T, language: Language): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => inOneLanguage(one, language)) as T;
  const fields = Object.entries(value as Record<string, unknown>);
  const isText = fields.length > 0 && fields.every(([key]) => LANGUAGES.some((one) => one === key));
  const kept =
    isText && Boolean((value as Record<string, unknown>)[language])
      ? fields.filter(([key]) => key === language)
      : fields;
  return Object.fromEntries(kept.map(([key, field]) => [key, inOneLanguage(field, language)])) as T;
}
