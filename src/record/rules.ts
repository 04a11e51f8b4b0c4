/**
 * What no file of the record can know alone: that references resolve, dates agree, positions lie in
 * their countries, both languages are there. Each rule takes the record and returns its faults.
 */
import type { CountryShapes } from '../data/countryShapes.ts';
import type { RecordFault } from './fault.ts';
import { dateRules } from './rules/dates.ts';
import { duplicateRules } from './rules/duplicates.ts';
import { figureReferenceRules } from './rules/figureReferences.ts';
import { figureTableRules } from './rules/figureTables.ts';
import { idRules } from './rules/ids.ts';
import { languageRules } from './rules/languages.ts';
import { memberRules } from './rules/members.ts';
import { placeRules } from './rules/places.ts';
import { referenceRules } from './rules/references.ts';
import { sourceRules } from './rules/sources.ts';
import type { RecordFiles } from './schema.ts';

/** What the rules check. */
export interface RecordToCheck {
  readonly files: RecordFiles;
  readonly shapes: CountryShapes;
  /**
   * Files (paths under `data/`) that are missing or faulty in themselves: what refers to them is given
   * the benefit of the doubt, and nothing is called unused while one of them is there.
   */
  readonly unreadable: ReadonlySet<string>;
}

/** Returns the faults of a record that it knows of; an empty list if there are none. */
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
  ...figureReferenceRules,
  ...figureTableRules,
];

/** Every fault of the record, in the order of the rules; empty if it is sound. */
export function checkRecord(record: RecordToCheck): RecordFault[] {
  return RULES.flatMap((rule) => rule(record));
}
