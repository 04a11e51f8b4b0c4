/** The view, the open tour or everything as a file of data. */
import { loadCode } from '../../data/load.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { contentName } from '../fileNames.ts';
import { inWorker } from '../inWorker.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import type { DataChoices } from './dataChoices.ts';
import { ENDINGS, MEDIA_TYPES } from './dataFormats.ts';
import type { DataFileOptions } from './dataFile.ts';
import { type Extract, extractOf } from './extract.ts';
import { dataMaterial, loadedSource } from './loadedData.ts';

const start = () => new Worker(new URL('./dataWorker.ts', import.meta.url), { type: 'module' });

/** A file of data. Rejects with a `LoadError` if something cannot be loaded, and with the reason of `signal`. */
export async function madeData(
  app: Lodelines,
  { content, format, separator }: DataChoices,
  { signal }: Pick<Making, 'signal'>,
): Promise<MadeFile> {
  const { store, dataset, environment } = app;
  const everything = content === 'everything';
  const name = everything
    ? `lodelines-everything-${dataset.release}`
    : contentName(store.getState(), content);
  const [material, source] = await Promise.all([dataMaterial(app, content), loadedSource(app)]);
  signal.throwIfAborted();
  const { base } = environment.address;
  const extract = extractOf(source, material, { everything, base });
  const options: DataFileOptions = { name, format, separator, locale: environment.language };
  const written = await writtenData(extract, options, signal);
  return {
    name: `${name}${ENDINGS[format]}`,
    file: new Blob([written], { type: MEDIA_TYPES[format] }),
  };
}

async function writtenData(
  extract: Extract,
  options: DataFileOptions,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | string> {
  const message = { extract, options };
  const written = await inWorker<Uint8Array<ArrayBuffer> | string>(start, message, signal).catch(async () => {
    signal.throwIfAborted();
    // A frame without an origin of its own can start no worker.
    const { dataFile } = await loadCode('data', import('./dataFile.ts'));
    return dataFile(extract, options);
  });
  signal.throwIfAborted();
  return written;
}
