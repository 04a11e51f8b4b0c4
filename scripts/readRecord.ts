/** Reads `data/` from disk, for scripts, the build and tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountryShapes } from '../src/data/countryShapes.ts';
import { csvText } from '../src/record/csv.ts';
import type { RecordFault } from '../src/record/fault.ts';
import type { TableFile } from '../src/record/figureSchema.ts';
import { ROWS } from '../src/record/figureSchema.ts';
import type { SchemaName } from '../src/record/recordFile.ts';
import { readRecordFile, schemaNameOf } from '../src/record/recordFile.ts';
import type { RecordToCheck } from '../src/record/rules.ts';
import type { RecordFiles } from '../src/record/schema.ts';
import { readTableFile } from '../src/record/tableFile.ts';

/** The folder `data/` of this project. */
export const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** The text of every hand-edited JSON file by its path under `data/`, sorted by path. */
export function readTexts(folder: string = DATA): Map<string, string> {
  const listed = ['partnerships', 'events', 'tours', 'lessons'].flatMap((sub) => {
    const path = `${folder}/${sub}`;
    const names = existsSync(path) ? readdirSync(path) : [];
    return names.filter((name) => name.endsWith('.json')).map((name) => `${sub}/${name}`);
  });
  const single = LISTS.map((name) => `${name}.json`).filter((file) => existsSync(`${folder}/${file}`));
  return new Map(
    [...listed, ...single].sort().map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );
}

const LISTS = [
  'countries',
  'glossary',
  'minerals',
  'release',
  'settings',
  'sources',
  'figures/editions',
  'figures/forms',
  'figures/definitions',
  'figures/lists',
] as const;

/** The text of every existing table under `data/figures/`, by its path under `data/`. */
export function readTables(folder: string = DATA): Map<TableFile, string> {
  const files = (Object.keys(ROWS) as TableFile[]).filter((file) => existsSync(`${folder}/${file}`));
  return new Map(files.map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]));
}

/** Used when the release file cannot be read: a date after all others. */
const NO_RELEASE: RecordFiles['release'] = { release: '9999-12-31', reachesTo: '9999-12-31', kept: [] };

/** Used when the settings cannot be read. */
const NO_SETTINGS: RecordFiles['settings'] = {
  title: { en: '', ko: '' },
  home: [],
  presets: [],
  importer: '',
};

/**
 * The readable part of the record, and the faults of single files. `unreadable` lists the files that are
 * missing or invalid.
 */
export function readRecord(folder: string = DATA): { record: RecordToCheck; faults: RecordFault[] } {
  const texts = readTexts(folder);
  const tables = readTables(folder);
  const faults: RecordFault[] = [];
  const unreadable = new Set<string>();
  for (const file of [...LISTS.map((name) => `${name}.json`), ...Object.keys(ROWS)]) {
    if (texts.has(file) || tables.has(file as TableFile)) continue;
    unreadable.add(file);
    faults.push({
      file,
      field: '',
      problem: 'This file is missing.',
      fix: 'Restore it from the last version.',
    });
  }

  function sound<Name extends SchemaName>(name: Name) {
    return [...texts].flatMap(([file, text]) => {
      if (schemaNameOf(file) !== name) return [];
      const result = readRecordFile(name, file, text);
      if ('value' in result) return [result.value];
      faults.push(...result.faults);
      unreadable.add(file);
      return [];
    });
  }

  function rows<File extends TableFile>(file: File) {
    const result = readTableFile(file, tables.get(file) ?? csvText([Object.keys(ROWS[file].shape)]));
    if ('value' in result) return result.value;
    faults.push(...result.faults);
    unreadable.add(file);
    return [];
  }

  const files: RecordFiles = {
    release: sound('release')[0] ?? NO_RELEASE,
    settings: sound('settings')[0] ?? NO_SETTINGS,
    partnerships: sound('partnership'),
    events: sound('event'),
    sources: sound('sources').flat(),
    minerals: sound('minerals').flat(),
    countries: sound('countries').flat(),
    figures: {
      production: rows('figures/production.csv'),
      reserves: rows('figures/reserves.csv'),
      dependence: rows('figures/dependence.csv'),
      editions: sound('figure-editions').flat(),
      forms: sound('figure-forms').flat(),
      definitions: sound('figure-definitions').flat(),
      lists: sound('figure-lists').flat(),
    },
    tours: sound('tour'),
    lessons: sound('lesson'),
    glossary: sound('glossary').flat(),
  };
  return { record: { files, shapes: readShapes(folder), unreadable }, faults };
}

function readShapes(folder: string): CountryShapes {
  return JSON.parse(readFileSync(`${folder}/geo/countries.geojson`, 'utf8')) as CountryShapes;
}
