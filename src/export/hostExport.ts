/** Answers a page around the map that asks for a file. */
import { loadCode } from '../data/load.ts';
import type { Lodelines } from '../state/useLodelines.ts';
import { type Answer, type Asked, isOneOf } from './asked.ts';

type HostExport = (app: Lodelines, asked: Asked) => Promise<Answer>;

/** What makes each form that can be asked for. */
const MAKERS: Readonly<Record<string, () => Promise<HostExport>>> = {
  image: async () => (await import('./image/hostImage.ts')).hostImage,
  slides: async () => (await import('./slides/hostSlides.ts')).hostSlides,
  images: async () => (await import('./tourPictures/hostTourPictures.ts')).hostTourPictures,
  film: async () => (await import('./film/hostFilm.ts')).hostFilm,
  data: async () => (await import('./data/hostData.ts')).hostData,
  offline: async () => (await import('./offline/hostOffline.ts')).hostOffline,
};

/** Makes the file that is asked for, by default an image. Rejects if it cannot be made. */
export async function hostExport(app: Lodelines, asked: Asked): Promise<Answer> {
  const { form = 'image' } = asked;
  const load = isOneOf(Object.keys(MAKERS), form) ? MAKERS[form as string] : undefined;
  if (!load) return { unread: 'form' };
  const make = await loadCode('export', load());
  return make(app, asked);
}
