/** The panels of the forms, loaded when they are chosen. */
import type { Load } from '../ui/controls/parts.ts';
import type { Form } from './exportForms.ts';

/** The function that loads the panel of each form. */
export const PANELS: Readonly<Record<Form, Load>> = {
  image: async () => (await import('./image/ImagePanel.tsx')).ImagePanel,
  slides: async () => (await import('./slides/SlidesPanel.tsx')).SlidesPanel,
  images: async () => (await import('./tourPictures/TourPicturesPanel.tsx')).TourPicturesPanel,
  film: async () => (await import('./film/FilmPanel.tsx')).FilmPanel,
  data: async () => (await import('./data/DataPanel.tsx')).DataPanel,
  handout: async () => (await import('./handout/HandoutPanel.tsx')).HandoutPanel,
  offline: async () => (await import('./offline/OfflinePanel.tsx')).OfflinePanel,
};
