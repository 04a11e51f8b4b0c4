/** The film of the view or the open tour, ready to be drawn. */
import { SCENE_MAP } from '../../cartography/camera.ts';
import { paletteOf } from '../../cartography/palette.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { loadedMaterial } from '../loadedMaterial.ts';
import { pause } from '../pause.ts';
import { shownScheme } from '../shownScheme.ts';
import { type Film, filmOf, samplesOf } from './film.ts';
import { type FilmChoices, filmPixels } from './filmChoices.ts';
import { filmEnd } from './filmEnd.ts';
import { fullLegend } from './filmLegend.ts';
import { plannedFilm } from './plannedFilm.ts';

/** Loads what a film needs and prepares it, in tasks of at most some hundredths of a second. Rejects with a `LoadError`. */
export async function preparedFilm(app: Lodelines, choices: FilmChoices): Promise<Film> {
  const { content, span, size, captions, scheme } = choices;
  const { view, session } = app.store.getState();
  const { base } = app.environment.address;
  const { material, source } = await loadedMaterial(app, content);
  const tour = material.tour ? session.tour : null;
  const format = tour ? 'video' : choices.format;
  const plan = plannedFilm(app, view, { tour, span, format });
  await pause();
  const end = filmEnd(source, material, span, base);
  const { contrast } = shownScheme(app);
  const legends = [];
  for (const { view: sampled } of samplesOf(plan)) {
    await pause();
    legends.push(fullLegend(source, sampled, paletteOf(scheme, contrast)));
  }
  await pause();
  return filmOf(source, plan, {
    pixels: filmPixels(format, size),
    scheme,
    contrast,
    base,
    mapSize: tour ? SCENE_MAP : session.mapSize,
    captions: captions === 'inside',
    scenes: tour !== null,
    end,
    legends,
  });
}
