import { useDeferredValue, useMemo, useState } from 'react';
import { EXPORT_FILM } from '../../i18n/exportFilm.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { SvgPicture } from '../../ui/controls/SvgPicture.tsx';
import dialog from '../ExportDialog.module.css';
import type { Film } from './film.ts';
import styles from './FilmPanel.module.css';
import { FPS, momentAt } from './filmPlan.ts';
import { framePicture } from './framePicture.ts';

/** A frame of the film, and a slider that chooses which. */
export function FilmPreview({ film }: { readonly film: Film }) {
  const { language } = useMessages();
  const text = EXPORT_FILM[language];
  const last = Math.floor((film.plan.frames - 1) / FPS);
  const [chosen, setChosen] = useState(0);
  const second = Math.min(chosen, last);
  const shown = useDeferredValue(second);
  const picture = useMemo(() => {
    const frame = Math.min(shown * FPS, film.plan.frames - 1);
    return framePicture(film, momentAt(film.plan, frame));
  }, [film, shown]);
  return (
    <>
      {/* As it will be saved: no translator changes it. */}
      <div className={dialog['preview']} translate="no">
        <SvgPicture picture={picture} />
      </div>
      <label className={styles['seek']}>
        <span>{text.seek}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={second}
          aria-valuetext={text.frame(second)}
          onChange={({ target }) => setChosen(Number(target.value))}
        />
      </label>
    </>
  );
}
