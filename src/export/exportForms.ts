/**
 * The forms in which a view or a tour can be exported. Each is a folder here with its panel, except the worksheet of a
 * lesson, which is an extension.
 */
export const FORMS = [
  'image',
  'slides',
  'handout',
  'worksheet',
  'images',
  'film',
  'data',
  'offline',
] as const;
/** One of `FORMS`. */
export type Form = (typeof FORMS)[number];
