/** The entry of a worker that answers an extract with its file. */
import { dataFile, type DataFileOptions } from './dataFile.ts';
import type { Extract } from './extract.ts';

onmessage = ({
  data: { extract, options },
}: MessageEvent<{ extract: Extract; options: DataFileOptions }>) => {
  const written = dataFile(extract, options);
  if (typeof written === 'string') postMessage(written);
  else postMessage(written, { transfer: [written.buffer] });
};
