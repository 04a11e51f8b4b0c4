/** Addresses of the distributed data, relative to the folder of the site. They never change their meaning. */
import type { Language } from '../domain/language.ts';

/** The folder of version 1. Columns and fields may be added to it; any other change needs a new version. */
export const FOLDER = 'data/v1/';

/** The addresses that documents and pages link to. */
export const ADDRESSES = {
  descriptor: `${FOLDER}datapackage.json`,
  archive: `${FOLDER}lodelines-data.zip`,
  workbook: `${FOLDER}lodelines-data.xlsx`,
  index: `${FOLDER}index.json`,
  table: (name: string) => `${FOLDER}${name}.csv`,
  partnership: (id: string) => `${FOLDER}partnerships/${id}.json`,
  event: (id: string) => `${FOLDER}events/${id}.json`,
  schema: (name: 'partnership' | 'event' | 'index') => `${FOLDER}schema/${name}.json`,
  atom: (language: Language) => `${FOLDER}feed.${language}.xml`,
  jsonFeed: (language: Language) => `${FOLDER}feed.${language}.json`,
  calendar: (language: Language) => `${FOLDER}calendar.${language}.ics`,
} as const;
