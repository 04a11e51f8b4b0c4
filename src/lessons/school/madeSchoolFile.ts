/** The open lesson as a file for a school's system. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { tourFragment } from '../../domain/ownTour/fragment.ts';
import { handedOut } from '../../domain/ownTour/handedOut.ts';
import { copyOf } from '../../domain/ownTour/ownTour.ts';
import { OWN } from '../../domain/tour/tour.ts';
import { zipOf } from '../../export/archive.ts';
import { openedFile } from '../../export/offline/openedFile.ts';
import { ownLink } from '../../export/ownLink.ts';
import type { MadeFile, Making } from '../../export/useMaking.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { cartridgeFiles } from './cartridge.ts';
import { giftText } from './gift.ts';
import { schoolFileName, type SchoolFormat } from './schoolFiles.ts';
import { scormOpening, scormPackage } from './scormPackage.ts';

interface Choices {
  readonly format: SchoolFormat;
  readonly language: Language;
  /** The address of the site that others can open; null without one. A cartridge needs it. */
  readonly site: string | null;
  /** Whether a package of a reader's own lesson has the notes for the teacher. Links have none. */
  readonly notes: boolean;
}

/** The file. A package rejects as `openedFile` does, a cartridge if the lesson is too long for links. */
export async function madeSchoolFile(
  { environment, dataset }: Pick<Lodelines, 'environment' | 'dataset'>,
  lesson: Lesson,
  { format, language, site, notes }: Choices,
  { signal }: Pick<Making, 'signal'>,
): Promise<MadeFile> {
  const name = schoolFileName(lesson, format, language);
  const { release } = dataset;
  const own = lesson.id === OWN ? copyOf(lesson, release) : null;
  switch (format) {
    case 'scorm': {
      const folder = site === null ? undefined : new URL('.', site).href;
      const fragment = own ? await tourFragment(handedOut(own, { notes, language: null })) : undefined;
      const opening = scormOpening(lesson, language, folder, fragment);
      const html = await openedFile(environment, opening, signal);
      const bytes = scormPackage(html, lesson, language, release);
      return { name, file: new Blob([bytes], { type: 'application/zip' }) };
    }
    case 'cartridge': {
      if (site === null) throw new Error('madeSchoolFile: expected the address of a site, got null.');
      const link = own && (await ownLink(own, { notes: false, language }));
      if (link?.fits === false) throw new Error('madeSchoolFile: expected a lesson that fits into a link.');
      const part = link && { fragment: link.fragment, release: own?.release ?? release };
      const files = cartridgeFiles(lesson, language, site, part);
      const bytes = zipOf(files, release);
      return { name, file: new Blob([bytes], { type: 'application/zip' }) };
    }
    case 'gift': {
      const text = giftText(lesson, { dataset, language, site });
      return { name, file: new Blob([text], { type: 'text/plain' }) };
    }
  }
}
