/** The published figures, for tests against real values. */
import { readRecord } from '../../../../scripts/readRecord.ts';
import { datasetOf } from '../../../../src/data/dataset.ts';
import { figuresOf } from '../../../../src/data/figures.ts';
import { figuresPayloadOf } from '../../../../src/data/figuresPayload.ts';
import { payloadOf } from '../../../../src/data/payload.ts';
import { settingsOf } from '../../../../src/data/settings.ts';
import type { Day } from '../../../../src/domain/time/date.ts';
import { parseDay } from '../../../../src/domain/time/date.ts';
import type { TableOnDay } from '../../../../src/domain/figures/edition.ts';
import { tableOn } from '../../../../src/domain/figures/edition.ts';

const { record } = readRecord();

export const FIGURES = figuresOf(figuresPayloadOf(record.files));
export const DATASET = datasetOf(
  payloadOf(record.files).payload,
  settingsOf(record.files.settings, record.files.release),
);

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`"${text}" is no day.`);
  return found;
}

/** The table of a layer on a day; throws if there is none. */
export function shown(layer: string, on: string): TableOnDay {
  const table = tableOn(FIGURES.tables.get(layer) ?? [], day(on));
  if (!table) throw new Error(`There are no figures for ${layer}.`);
  return table;
}
