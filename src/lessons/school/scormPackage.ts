/** A lesson as a package of SCORM 1.2: the app as one file, and a manifest. */
import type { Opening } from '../../data/opening.ts';
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { zipOf } from '../../export/archive.ts';
import { identifierOf } from './identifierOf.ts';
import { lessonTitle } from './lessonTitle.ts';
import { lessonQuery } from './lessonLinks.ts';
import { MANIFEST, scormManifest } from './scormManifest.ts';

const PAGE = 'index.html';

/**
 * What the file in a package opens: the lesson, at its first scene. `site` is the address of the site, if it is known,
 * `fragment` a reader's own lesson.
 */
export function scormOpening(
  lesson: Pick<Lesson, 'id'>,
  language: Language,
  site?: string,
  fragment?: string,
): Opening {
  return { site, query: lessonQuery(lesson, 1, language), fragment, scorm: true };
}

/**
 * The package as a ZIP archive. `html` is the app as one file with that opening, `date` that of the files, such as
 * `2026-11-22`.
 */
export function scormPackage(
  html: string,
  lesson: Lesson,
  language: Language,
  date: string,
): Uint8Array<ArrayBuffer> {
  const manifest = scormManifest(identifierOf(lesson), lessonTitle(lesson, language), PAGE);
  return zipOf(
    new Map([
      [MANIFEST, manifest],
      [PAGE, html],
    ]),
    date,
  );
}
