/** Makes the file of a film. */
import type { State } from '../../state/store.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { zipOf } from '../archive.ts';
import { contentName } from '../fileNames.ts';
import { fontsFor } from '../pictureFiles.ts';
import { pause, turnsOf } from '../pause.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import { encodingFor } from './codecs.ts';
import { encodedFilm } from './encodedFilm.ts';
import { encodedGif } from './encodedGif.ts';
import type { Film } from './film.ts';
import type { FilmChoices } from './filmChoices.ts';
import { filmPainter } from './filmPainter.ts';
import { filmFrames, gifFrames } from './filmPlan.ts';
import { preparedFilm } from './preparedFilm.ts';
import { vttOf } from './vtt.ts';

/**
 * An MP4, WebM or GIF file; with captions beside a video, a ZIP archive of both. Progress is in frames. Rejects with a
 * `LoadError` if something cannot be loaded, with the reason of `signal`, and if the browser cannot encode the film.
 */
export async function madeFilm(app: Lodelines, choices: FilmChoices, making: Making): Promise<MadeFile> {
  const state = app.store.getState();
  const name = filmName(state, choices);
  const film = await preparedFilm(app, choices);
  const isGif = choices.format === 'gif' && !(choices.content === 'tour' && state.view.tour);
  await pause();
  const painter = filmPainter(film, {
    ...turnsOf(app.environment.clock),
    fonts: (picture) => fontsFor(picture, app.environment.clock),
  });
  const { signal } = making;
  const onFrame = (done: number) => making.onProgress({ done, all: film.plan.frames });
  if (isGif) {
    const file = await encodedGif(gifFrames(film.plan), painter, { onFrame, signal });
    return { name: `${name}.gif`, file };
  }
  const encoding = await encodingFor(film.pixels);
  if (!encoding) throw new Error('madeFilm: expected a browser that encodes films of this size.');
  const { title, notes } = film.end;
  const comment = notes.join(' ');
  const options = { encoding, title, comment, onFrame, signal };
  const file = await encodedFilm(filmFrames(film.plan), painter, options);
  const video = { name: `${name}.${encoding.file}`, file };
  return choices.captions === 'beside' ? await withCaptions(video, name, film, app.dataset.release) : video;
}

/** A ZIP archive of a video and its captions. */
async function withCaptions(video: MadeFile, name: string, film: Film, date: string): Promise<MadeFile> {
  const files = new Map<string, string | Uint8Array>([
    [video.name, new Uint8Array(await video.file.arrayBuffer())],
    [`${name}.vtt`, vttOf(film.plan)],
  ]);
  return { name: `${name}.zip`, file: new Blob([zipOf(files, date)], { type: 'application/zip' }) };
}

/** A name such as `lodelines-msp-2023-01-01-to-2024-07-01`, without extension. */
function filmName({ view, session }: State, { content, span: { from, to } }: FilmChoices): string {
  return contentName(
    { view: { ...view, time: { mode: 'between', start: from, day: to } }, session },
    content,
  );
}
