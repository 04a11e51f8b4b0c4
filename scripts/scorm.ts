/** `npm run build:scorm`: makes a package of SCORM 1.2 of each lesson in each language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withOpening } from '../src/data/opening.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import type { Lesson } from '../src/domain/lesson/lesson.ts';
import { schoolFileName } from '../src/lessons/school/schoolFiles.ts';
import { scormOpening, scormPackage } from '../src/lessons/school/scormPackage.ts';
import { makeFonts } from './fontPlugin.ts';
import { siteAddress } from './oembedPlugin.ts';
import { offlineFile } from './offline/offlineFile.ts';
import { readRecord } from './readRecord.ts';
import { REPOSITORY_ADDRESS } from './repositoryAddress.ts';

const FOLDER = 'scorm';

// As in `offline.ts`.
process.env['NODE_ENV'] = 'production';
await makeFonts();
const { files } = readRecord().record;
const site = process.env['LODELINES_URL'];
const html = await offlineFile(site ? siteAddress(site) : null, REPOSITORY_ADDRESS);
mkdirSync(FOLDER, { recursive: true });
for (const lesson of files.lessons as readonly Lesson[]) {
  for (const language of LANGUAGES) {
    const page = withOpening(html, scormOpening(lesson, language));
    const bytes = scormPackage(page, lesson, language, files.release.release);
    const name = path.join(FOLDER, schoolFileName(lesson, 'scorm', language));
    writeFileSync(name, bytes);
    console.log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  }
}
