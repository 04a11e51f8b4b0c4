/**
 * Checks across files: references resolve, dates are consistent, positions lie in their countries, both
 * languages are present. Each rule takes the record and returns its errors.
 */
import type { CountryShapes } from '../data/countryShapes.ts';
import type { RecordFault } from './fault.ts';
import { abbreviationRules } from './rules/abbreviations.ts';
import { countryPairRules } from './rules/countryPairs.ts';
import { dateRules } from './rules/dates.ts';
import { dateTextRules } from './rules/datesInTexts.ts';
import { duplicateRules } from './rules/duplicates.ts';
import { figureReferenceRules } from './rules/figureReferences.ts';
import { figureTableRules } from './rules/figureTables.ts';
import { glossaryRules } from './rules/glossary.ts';
import { idRules } from './rules/ids.ts';
import { koreanNumberRules } from './rules/koreanNumbers.ts';
import { koreanParticleRules } from './rules/koreanParticles.ts';
import { koreanSubjectRules } from './rules/koreanSubjects.ts';
import { languageRules } from './rules/languages.ts';
import { lessonFeedbackRules } from './rules/lessonFeedback.ts';
import { lessonKeyRules } from './rules/lessonKeys.ts';
import { lessonRules } from './rules/lessons.ts';
import { lessonTextRules } from './rules/lessonTexts.ts';
import { memberRules } from './rules/members.ts';
import { placeRules } from './rules/places.ts';
import { referenceRules } from './rules/references.ts';
import { signingRules } from './rules/signings.ts';
import { sourceRules } from './rules/sources.ts';
import { titleRules } from './rules/titles.ts';
import { tourDateRules } from './rules/tourDates.ts';
import { tourRules } from './rules/tours.ts';
import { wordingRules } from './rules/wording.ts';
import type { RecordFiles } from './schema.ts';

/** The input of the rules. */
export interface RecordToCheck {
  readonly files: RecordFiles;
  readonly shapes: CountryShapes;
  /**
   * Paths under `data/` of files that are missing or invalid. References to them are not reported, and while
   * there are any, nothing is reported as unused.
   */
  readonly unreadable: ReadonlySet<string>;
}

/** Returns the errors found in a record; empty if there are none. */
export type Rule = (record: RecordToCheck) => RecordFault[];

const RULES: readonly Rule[] = [
  ...referenceRules,
  ...dateRules,
  ...memberRules,
  ...sourceRules,
  ...placeRules,
  ...languageRules,
  ...idRules,
  ...duplicateRules,
  ...titleRules,
  ...wordingRules,
  ...abbreviationRules,
  ...countryPairRules,
  ...koreanNumberRules,
  ...koreanParticleRules,
  ...koreanSubjectRules,
  ...signingRules,
  ...dateTextRules,
  ...figureReferenceRules,
  ...figureTableRules,
  ...tourRules,
  ...tourDateRules,
  ...lessonRules,
  ...lessonKeyRules,
  ...lessonTextRules,
  ...lessonFeedbackRules,
  ...glossaryRules,
];

/** All errors of the record, in the order of the rules; empty if it is valid. */
export function checkRecord(record: RecordToCheck): RecordFault[] {
  return RULES.flatMap((rule) => rule(record));
}
