/** The forms in which a view or a tour can be exported. Each is a folder here with its panel. */
export const FORMS = ['image', 'slides', 'handout', 'images', 'film', 'data', 'offline'] as const;
/** One of `FORMS`. */
export type Form = (typeof FORMS)[number];
/** The forms that need an open tour. */
export const TOUR_FORMS: readonly string[] = ['images'] satisfies Form[];
