/** A record with what the distribution needs of it. */
import { type Dataset, datasetOf } from '../data/dataset.ts';
import { payloadOf } from '../data/payload.ts';
import { settingsOf } from '../data/settings.ts';
import type { EventRecord, RecordFiles } from '../record/schema.ts';
import { byId, type Recorded, type StatusDay } from '../tables/recorded.ts';

/** The files of a record, its dataset and all of its records. */
export interface Published extends Recorded {
  readonly files: RecordFiles;
  readonly dataset: Dataset;
  readonly events: readonly EventRecord[];
}

const LAST_DAY: Omit<StatusDay, 'day'> = {
  on: { en: 'on the last day of the data', ko: '데이터 기준일에' },
  description: {
    en: 'Status on the last day of the data (reachesTo in datapackage.json), not on the day of the release',
    ko: '데이터 기준일(datapackage.json의 reachesTo) 현재 상태. 공개일 기준이 아님',
  },
};

/** Prepares a record that satisfies all rules. Throws an error that names the invalid record. */
export function publishedOf(files: RecordFiles): Published {
  const dataset = datasetOf(payloadOf(files).payload, settingsOf(files.settings, files.release));
  const events = new Map(files.events.map((event) => [event.id, event]));
  const { sources, countries, minerals } = files;
  return {
    files,
    dataset,
    partnerships: byId(files.partnerships).flatMap((record) => {
      const computed = dataset.partnerships.get(record.id);
      return computed ? [{ record, computed }] : [];
    }),
    events: [...dataset.events.keys()].flatMap((id) => events.get(id) ?? []),
    sources,
    countries,
    minerals,
    status: { day: dataset.reachesTo, ...LAST_DAY },
  };
}
