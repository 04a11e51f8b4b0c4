/** BCP 47 tags of the interface languages. */
export const LANGUAGES = ['en', 'ko'] as const;

/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every interface language. */
export type Localised = Readonly<Record<Language, string>>;
