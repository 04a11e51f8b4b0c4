/** What a lesson can be saved as for a school's system. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { tourName } from '../../export/fileNames.ts';

/** The formats: a package of SCORM 1.2, a Common Cartridge 1.1 and a GIFT file. */
export const SCHOOL_FORMATS = ['scorm', 'cartridge', 'gift'] as const;
/** One of `SCHOOL_FORMATS`. */
export type SchoolFormat = (typeof SCHOOL_FORMATS)[number];

/** The name of the file of a lesson. The systems know the formats by the ends of these names. */
export function schoolFileName(lesson: Pick<Lesson, 'id'>, format: SchoolFormat, language: Language): string {
  const ends = {
    scorm: `-scorm-${language}.zip`,
    cartridge: `-${language}.imscc`,
    gift: `-gift-${language}.txt`,
  };
  return `${tourName(lesson)}${ends[format]}`;
}
