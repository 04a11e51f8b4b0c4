/**
 * Provides the record to the page: in the build as files under `data/<release>/` and `data/tours/`, in development regenerated
 * when `data/` changes. Lessons are served as the tours that they are.
 */
import type { Plugin } from 'vite';
import { releaseChanges } from '../src/data/releaseChanges.ts';
import { glossaryAddress, recordAddresses, tourAddress } from '../src/data/recordSource.ts';
import { byAge, lessonSummaryOf } from '../src/domain/lesson/lesson.ts';
import { summaryOf } from '../src/domain/tour/tour.ts';
import { shapesFileOf } from '../src/record/rules/kept.ts';
import type { RecordToCheck } from '../src/record/rules.ts';
import { faultsOfKept, readKept } from './keptReleases.ts';
import { DATA, readRecord } from './readRecord.ts';
import { contentOf, releaseFiles } from './releaseFiles.ts';

/**
 * The files of the record by address, as text: those of the current release, unless it is kept and so in
 * `public/`, the changes since each older release, the shapes of the kept releases that have them under another
 * name, the tours and lessons with their list, and the glossary. Throws if the record has faults.
 */
function recordFiles(): Map<string, string> {
  const { record, faults: fileFaults } = readRecord();
  const { release } = record.files;
  const folder = `data/${release.release}`;
  const content = contentOf(record);
  const files = releaseFiles(content);
  const faults = fileFaults.length > 0 ? fileFaults : faultsOfKept(release, files);
  if (faults.length > 0) {
    const list = faults.map(({ file, field, problem }) => `${file} ${field}: ${problem}`).join('\n');
    throw new Error(`The record has faults; run npm run data:check to see how to correct them.\n${list}`);
  }
  const older = release.kept
    .filter((name) => name !== release.release)
    .map((name) => [name, readKept(name)] as const);
  const made = release.kept.includes(release.release) ? [] : [...files];
  const since = older.map(
    ([name, kept]) => [`since-${name}.json`, JSON.stringify(releaseChanges(kept, content))] as const,
  );
  // The page asks for the same name in each release. A file that is kept under another one is there twice.
  const renamed = older
    .filter(([name]) => `data/${name}/${shapesFileOf(name)}` !== recordAddresses(name).shapes)
    .map(([name, { shapes }]) => [recordAddresses(name).shapes, JSON.stringify(shapes)] as const);
  return new Map([
    ...[...made, ...since].map(([name, text]) => [`${folder}/${name}`, text] as const),
    ...renamed,
    ...sharedFiles(record),
  ]);
}

/** Tours, lessons, the lists of both, and the glossary by address, as text: the same for all releases. */
function sharedFiles({ files }: RecordToCheck): readonly (readonly [string, string])[] {
  const tours = files.tours.map(({ $schema: _, ...tour }) => tour);
  const lessons = files.lessons.map(({ $schema: _, ...lesson }) => lesson);
  return [
    [
      tourAddress(null),
      JSON.stringify([...tours.map(summaryOf), ...lessons.toSorted(byAge).map(lessonSummaryOf)]),
    ],
    ...[...tours, ...lessons].map((tour) => [tourAddress(tour.id), JSON.stringify(tour)] as const),
    [glossaryAddress(), JSON.stringify(files.glossary)],
  ];
}

/** The files of the current release and those that all releases share, by address, as text: all that the app as one file can show. */
export function currentFiles(): Map<string, string> {
  const { record } = readRecord();
  const folder = `data/${record.files.release.release}`;
  const made = releaseFiles(contentOf(record));
  return new Map([
    ...Array.from(made, ([name, text]) => [`${folder}/${name}`, text] as const),
    ...sharedFiles(record),
  ]);
}

/** Adds the record to the build and the development server. */
export function recordPlugin(): Plugin {
  return {
    name: 'lodelines-record',
    configureServer(server) {
      let made: Map<string, string> | null = null;
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(DATA)) made = null;
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        if (!/^data\/(\d{4}-\d{2}-\d{2}\/|tours\/|glossary)/.test(path)) return next();
        made ??= recordFiles();
        const text = made.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
    generateBundle() {
      for (const [fileName, source] of recordFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
