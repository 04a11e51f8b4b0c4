/** The view or the open tour as a presentation. */
import { SCENE_MAP } from '../../cartography/camera.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Tour } from '../../domain/tour/tour.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import type { Clock } from '../../state/environment.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import type { ViewState } from '../../state/view.ts';
import type { SlideChoices } from '../exportChoices.ts';
import { fileOf } from '../pictureFiles.ts';
import { tourLink } from '../tourLink.ts';
import { drawnDeck, type DrawingOptions } from './drawnDeck.ts';
import type { SlideMaterial } from './plannedDeck.ts';
import type { DetailedSource } from './shownSources.ts';
import { slidesOf } from './slidesOf.ts';
import { tourMaterial } from './tourMaterial.ts';
import { writtenDeck } from './writtenDeck.ts';

/** Pixels of a PNG for each pixel of its picture. */
const SHARP = 3;

/** What a presentation is made of, besides the app, and what it reports. */
interface Making extends Pick<Required<DrawingOptions>, 'onPicture' | 'signal'> {
  readonly view: ViewState;
  /** Its scenes are shown; null for the view. */
  readonly tour: Tour | null;
  readonly choices: SlideChoices;
  /** Whether the reader wants more contrast. */
  readonly contrast: boolean;
}

/** A PPTX file. Rejects with a `LoadError` if something cannot be loaded, and with the reason of `signal`. */
export async function madeSlides(app: Lodelines, making: Making): Promise<Blob> {
  const { dataset, store, environment } = app;
  const { view, tour, choices, contrast, onPicture, signal } = making;
  const { clock } = environment;
  const { base } = environment.address;
  const material: SlideMaterial = tour
    ? tourMaterial(tour, await tourLink(tour, view, dataset, base), { dataset, language: view.lang })
    : { scenes: [{ view }] };
  const source = await loadedSource(app, material);
  signal.throwIfAborted();
  const planned = slidesOf(source, material, {
    base,
    scheme: choices.scheme,
    contrast,
    local: isLocal(base),
    mapSize: tour ? SCENE_MAP : store.getState().session.mapSize,
  });
  onPicture(0, material.scenes.length);
  const deck = await drawnDeck(planned, {
    png: choices.maps === 'pictures' ? (picture) => pngOf(picture, clock) : null,
    pause: () => new Promise((resolve) => void clock.after(0, resolve)),
    onPicture,
    signal,
  });
  const bytes = await writtenDeck(deck, signal);
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

/** What the scenes need: figures only if one of them has a layer of figures. */
async function loadedSource(
  { dataset, selectors, source, store }: Lodelines,
  { scenes }: SlideMaterial,
): Promise<DetailedSource> {
  const { details, figures } = store.getState().session;
  const hasFigures = scenes.some(({ view }) => view.layer.kind !== 'ties');
  const [shapes, readDetails, readFigures] = await Promise.all([
    source.shapes(),
    details.state === 'ready' ? details.details : source.details(),
    !hasFigures ? null : figures.state === 'ready' ? figures.figures : source.figures(),
  ]);
  return { dataset, selectors, shapes, details: readDetails, figures: readFigures };
}

async function pngOf(picture: Picture, clock: Clock): Promise<Uint8Array> {
  const [width, height] = [Math.round(SHARP * picture.width), Math.round(SHARP * picture.height)];
  const file = await fileOf({ picture, width, height }, 'png', clock);
  return new Uint8Array(await file.arrayBuffer());
}
