/** Makes and saves slides. */
import { useEffect, useRef, useState } from 'react';
import { loadCode, LoadError } from '../data/load.ts';
import type { Tour } from '../domain/tour/tour.ts';
import { useLodelines } from '../state/useLodelines.ts';
import { useScheme } from '../ui/shell/useTheme.ts';
import type { SlideChoices } from './exportChoices.ts';
import { slidesFileName } from './pictureFileName.ts';
import { useDownload } from './useDownload.ts';

/** Where the making of slides is: `scenes` are the drawn ones and all; null until they are known. */
export type SlidesState =
  | { readonly state: 'waiting' | 'made' | 'cancelled' | 'failed' | 'unloaded' }
  | { readonly state: 'making'; readonly scenes: { readonly done: number; readonly all: number } | null };

interface Slides {
  readonly made: SlidesState;
  /** Makes the file and saves it, unless one is being made. */
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

/** Returns the functions for slides of the view, or of a tour. Other choices, and leaving, cancel what is being made. */
export function useSlides(choices: SlideChoices, tour: Tour | null): Slides {
  const app = useLodelines();
  const { contrast } = useScheme();
  const download = useDownload();
  const [made, setMade] = useState<SlidesState>({ state: 'waiting' });
  const making = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      making.current?.abort();
      making.current = null;
      setMade({ state: 'waiting' });
    },
    [choices, tour],
  );
  return {
    made,
    save: async () => {
      if (making.current) return;
      const controller = new AbortController();
      const { signal } = controller;
      making.current = controller;
      setMade({ state: 'making', scenes: null });
      const { view } = app.store.getState();
      try {
        const { madeSlides } = await loadCode('slides', import('./slides/madeSlides.ts'));
        const onPicture = (done: number, all: number) => {
          if (!signal.aborted) setMade({ state: 'making', scenes: { done, all } });
        };
        const file = await madeSlides(app, { view, tour, choices, contrast, onPicture, signal });
        download(slidesFileName(view, tour), file, file.type);
        setMade({ state: 'made' });
      } catch (error) {
        if (signal.aborted) return;
        setMade({ state: error instanceof LoadError ? 'unloaded' : 'failed' });
        reportError(error);
      } finally {
        if (making.current === controller) making.current = null;
      }
    },
    cancel: () => {
      making.current?.abort();
      making.current = null;
      setMade({ state: 'cancelled' });
    },
  };
}
