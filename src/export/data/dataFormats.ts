/** The names and media types of the formats of data. */
import type { DataFormat } from './dataChoices.ts';

/** What the name of each file ends with. */
export const ENDINGS: Readonly<Record<DataFormat, string>> = {
  xlsx: '.xlsx',
  csv: '-csv.zip',
  geojson: '.geojson',
  json: '.json',
  bibtex: '-sources.bib',
  ris: '-sources.ris',
  csl: '-sources.csl.json',
  zip: '-data.zip',
};

/** The media type of each file. */
export const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
  geojson: 'application/geo+json',
  json: 'application/json',
  bibtex: 'application/x-bibtex;charset=utf-8',
  ris: 'application/x-research-info-systems;charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json',
  zip: 'application/zip',
};
