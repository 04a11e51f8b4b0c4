/** BCP 47 tags of the interface's languages. */
export const LANGUAGES = ['en', 'ko'] as const;

/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language of the interface. */
export type Localised = Readonly<Record<Language, string>>;
