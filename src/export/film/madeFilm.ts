/** Makes the file of a film. */
import type { State } from '../../state/store.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { zipOf } from '../archive.ts';
import { contentName } from '../fileNames.ts';
import { fontsFor } from '../pictureFiles.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import { encodingFor } from './codecs.ts';
import { encodedFilm } from './encodedFilm.ts';
import { FILM_PIXELS, type FilmChoices } from './filmChoices.ts';
import { filmPainter } from './filmPainter.ts';
import { filmFrames } from './filmPlan.ts';
import { preparedFilm } from './preparedFilm.ts';
import { vttOf } from './vtt.ts';

/**
 * An MP4 or WebM file; with captions beside the film, a ZIP archive of both. Progress is in frames. Rejects with a
 * `LoadError` if something cannot be loaded, with the reason of `signal`, and if the browser cannot encode the film.
 */
export async function madeFilm(
  app: Lodelines,
  choices: FilmChoices,
  { signal, onProgress }: Making,
): Promise<MadeFile> {
  const { dataset, environment, store } = app;
  const { width, height } = FILM_PIXELS[choices.size];
  const name = filmName(store.getState(), choices);
  const encoding = await encodingFor({ width, height });
  if (!encoding) throw new Error(`madeFilm: expected a browser that encodes ${width} × ${height} pixels.`);
  const film = await preparedFilm(app, choices);
  const { plan, end } = film;
  const { pause, close } = pauses();
  const fonts = (picture: Parameters<typeof fontsFor>[0]) => fontsFor(picture, environment.clock);
  const file = await encodedFilm(filmFrames(plan), filmPainter(film, { pause, fonts }), {
    encoding,
    title: end.title,
    comment: end.notes.join(' '),
    onFrame: (done) => onProgress({ done, all: plan.frames }),
    signal,
  }).finally(close);
  if (choices.captions !== 'beside') return { name: `${name}.${encoding.file}`, file };
  const files = new Map<string, string | Uint8Array>([
    [`${name}.${encoding.file}`, new Uint8Array(await file.arrayBuffer())],
    [`${name}.vtt`, vttOf(plan)],
  ]);
  return {
    name: `${name}.zip`,
    file: new Blob([zipOf(files, dataset.release)], { type: 'application/zip' }),
  };
}

/** A name such as `lodelines-msp-2023-01-01-to-2024-07-01`, without extension. */
function filmName({ view, session }: State, { content, span: { from, to } }: FilmChoices): string {
  return contentName(
    { view: { ...view, time: { mode: 'between', start: from, day: to } }, session },
    content,
  );
}

/** Pauses that let the page do other things. Timers would be slowed down to one in a second when the page is hidden. */
function pauses(): { readonly pause: () => Promise<void>; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  return {
    pause: () =>
      new Promise((resolve) => {
        Object.assign(port1, { onmessage: () => resolve() });
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}
