/** The view or the open tour as a presentation. */
import { SCENE_MAP } from '../../cartography/camera.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Clock } from '../../state/environment.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { contentName } from '../fileNames.ts';
import { loadedMaterial } from '../loadedMaterial.ts';
import { turnsOf } from '../pause.ts';
import { fileOf } from '../pictureFiles.ts';
import { shownScheme } from '../shownScheme.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import { drawnDeck } from './drawnDeck.ts';
import type { SlideChoices } from './slideChoices.ts';
import { slidesOf } from './slidesOf.ts';
import { writtenDeck } from './writtenDeck.ts';

/** Pixels of a PNG for each pixel of its picture. */
const SHARP = 3;

/** A PPTX file. Rejects with a `LoadError` if something cannot be loaded, and with the reason of `signal`. */
export async function madeSlides(
  app: Lodelines,
  { content, maps, scheme }: SlideChoices,
  { signal, onProgress }: Making,
): Promise<MadeFile> {
  const { store, environment } = app;
  const { clock } = environment;
  const { base } = environment.address;
  const { session } = store.getState();
  const name = `${contentName(store.getState(), content)}.pptx`;
  const { material, source } = await loadedMaterial(app, content);
  signal.throwIfAborted();
  const planned = slidesOf(source, material, {
    base,
    scheme,
    contrast: shownScheme(app).contrast,
    mapSize: material.tour ? SCENE_MAP : session.mapSize,
  });
  onProgress({ done: 0, all: material.scenes.length });
  const deck = await drawnDeck(planned, {
    png: maps === 'pictures' ? (picture) => pngOf(picture, clock) : null,
    turns: turnsOf(clock, signal),
    onPicture: (done, all) => onProgress({ done, all }),
    signal,
  });
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return { name, file: new Blob([await writtenDeck(deck, signal)], { type }) };
}

async function pngOf(picture: Picture, clock: Clock): Promise<Uint8Array> {
  const [width, height] = [Math.round(SHARP * picture.width), Math.round(SHARP * picture.height)];
  const file = await fileOf({ picture, width, height }, 'png', clock);
  return new Uint8Array(await file.arrayBuffer());
}
