/** The film that is chosen, before its file is made. */
import { useEffect, useState } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { encodingFor, type KnownEncoding } from './codecs.ts';
import type { Film } from './film.ts';
import { FILM_PIXELS, type FilmChoices } from './filmChoices.ts';
import { preparedFilm } from './preparedFilm.ts';

/** Returns the film, once it is prepared; the one before until then. `failed` if something could not be loaded. */
export function useFilm(choices: FilmChoices): Film | 'failed' | null {
  const app = useLodelines();
  const view = useSelect((state) => state.view);
  const [film, setFilm] = useState<Film | 'failed' | null>(null);
  useEffect(() => {
    let ended = false;
    preparedFilm(app, choices).then(
      (prepared) => ended || setFilm(prepared),
      (error: unknown) => {
        if (ended) return;
        setFilm('failed');
        reportError(error);
      },
    );
    return () => {
      ended = true;
    };
  }, [app, choices, view]);
  return film;
}

/** Returns how this browser can encode films of a size: null if it cannot, undefined until that is known. */
export function useEncoding(size: FilmChoices['size']): KnownEncoding | null | undefined {
  const [known, setKnown] = useState<{ size: FilmChoices['size']; encoding: KnownEncoding | null }>();
  useEffect(() => {
    let ended = false;
    void encodingFor(FILM_PIXELS[size]).then((encoding) => ended || setKnown({ size, encoding }));
    return () => {
      ended = true;
    };
  }, [size]);
  return known?.size === size ? known.encoding : undefined;
}
