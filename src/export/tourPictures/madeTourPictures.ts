/** The scenes of the open tour as numbered pictures in a ZIP archive. */
import { SCENE_MAP } from '../../cartography/camera.ts';
import { inSlices } from '../../cartography/picture/steps.ts';
import { EXPORT_TOUR_PICTURES } from '../../i18n/exportTourPictures.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { zipOf } from '../archive.ts';
import { exportedPicture } from '../exportedPicture.ts';
import { contentName } from '../fileNames.ts';
import { turnsOf } from '../pause.ts';
import { loadedMaterial } from '../loadedMaterial.ts';
import { pictureAlt } from '../pictureAlt.ts';
import { PARTS } from '../pictureChoices.ts';
import { fileOf } from '../pictureFiles.ts';
import { shownScheme } from '../shownScheme.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import { namedScenes, picturesText } from './picturesPlan.ts';
import type { TourPictureChoices } from './tourPictureChoices.ts';

/**
 * The archive, with a text file of captions, alt texts and sources. Without an open tour its only picture is the view.
 * Rejects with a `LoadError` if something cannot be loaded, and with the reason of `signal`.
 */
export async function madeTourPictures(
  app: Lodelines,
  { format, size, scheme }: TourPictureChoices,
  { signal, onProgress }: Making,
): Promise<MadeFile> {
  const { dataset, store, environment } = app;
  const { address, clock } = environment;
  const { base } = address;
  const { view, session } = store.getState();
  const name = `${contentName(store.getState(), 'tour')}-images.zip`;
  const { material, source } = await loadedMaterial(app, 'tour');
  const mapSize = material.tour ? SCENE_MAP : session.mapSize;
  const { contrast } = shownScheme(app);
  const files = new Map<string, string | Uint8Array>();
  const alts: string[] = [];
  const named = namedScenes(material.scenes, format, dataset);
  const all = named.length;
  const turns = turnsOf(clock, signal);
  for (const { file, title, scene } of named) {
    onProgress({ done: files.size, all });
    await turns.pause();
    const exported = { source, view: scene.view, base, mapSize, contrast, onMap: scene.onMap };
    const choices = { size, parts: PARTS, title, scheme };
    const picture = await inSlices(exportedPicture(exported, choices), turns);
    alts.push(pictureAlt(source, scene.view, picture.seen));
    await turns.pause();
    const blob = await fileOf(picture, format, clock);
    files.set(file, new Uint8Array(await blob.arrayBuffer()));
  }
  onProgress({ done: all, all });
  await turns.pause();
  const { tour } = material;
  files.set(EXPORT_TOUR_PICTURES[view.lang].file, picturesText(source, named, { alts, tour, base }));
  return { name, file: new Blob([zipOf(files, dataset.release)], { type: 'application/zip' }) };
}
