/** The open lesson as a file for a school's system. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { zipOf } from '../../export/archive.ts';
import { openedFile } from '../../export/offline/openedFile.ts';
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
}

/** The file. A package rejects as `openedFile` does. */
export async function madeSchoolFile(
  { environment, dataset }: Pick<Lodelines, 'environment' | 'dataset'>,
  lesson: Lesson,
  { format, language, site }: Choices,
  { signal }: Pick<Making, 'signal'>,
): Promise<MadeFile> {
  const name = schoolFileName(lesson.id, format, language);
  const { release } = dataset;
  switch (format) {
    case 'scorm': {
      const folder = site === null ? undefined : new URL('.', site).href;
      const html = await openedFile(environment, scormOpening(lesson, language, folder), signal);
      const bytes = scormPackage(html, lesson, language, release);
      return { name, file: new Blob([bytes], { type: 'application/zip' }) };
    }
    case 'cartridge': {
      if (site === null) throw new Error('madeSchoolFile: expected the address of a site, got null.');
      const bytes = zipOf(cartridgeFiles(lesson, language, site), release);
      return { name, file: new Blob([bytes], { type: 'application/zip' }) };
    }
    case 'gift': {
      const text = giftText(lesson, { dataset, language, site });
      return { name, file: new Blob([text], { type: 'text/plain' }) };
    }
  }
}
