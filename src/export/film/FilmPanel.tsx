import { useCallback, useMemo, useState } from 'react';
import { loadCode } from '../../data/load.ts';
import { EXPORT_FILM } from '../../i18n/exportFilm.ts';
import { EXPORT_MAKING } from '../../i18n/exportMaking.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useScheme } from '../../ui/shell/useTheme.ts';
import { FormPanel } from '../FormPanel.tsx';
import { MakingActions } from '../MakingActions.tsx';
import { useMaking, type Making } from '../useMaking.ts';
import { useOpenTour } from '../useOpenTour.ts';
import type { FilmChoices } from './filmChoices.ts';
import { FilmForm } from './FilmForm.tsx';
import styles from './FilmPanel.module.css';
import { FilmPreview } from './FilmPreview.tsx';
import { FPS } from './filmPlan.ts';
import { estimatedGif, estimatedSize, usualSpan } from './plannedFilm.ts';
import { useEncoding, useFilm } from './useFilm.ts';

/** A film of the view or the open tour, with a preview and an estimate of its length and size. */
export function FilmPanel() {
  const app = useLodelines();
  const { language } = useMessages();
  const text = EXPORT_FILM[language];
  const { scheme } = useScheme();
  const [choices, setChoices] = useState<FilmChoices>(() => ({
    content: 'tour',
    format: 'video',
    span: usualSpan(app, app.store.getState().view),
    size: 'small',
    captions: 'inside',
    scheme,
  }));
  const tour = useOpenTour();
  const film = useFilm(choices);
  const encoding = useEncoding(choices.size);
  const make = useCallback(
    async (making: Making) => {
      const { madeFilm } = await loadCode('film', import('./madeFilm.ts'));
      return madeFilm(app, choices, making);
    },
    [app, choices],
  );
  const made = useMaking(make);
  const lasts = (frames: number) => {
    const seconds = Math.round(frames / FPS);
    return text.length(Math.floor(seconds / 60), seconds % 60);
  };
  const megabytes = (bytes: number) =>
    text.megabytes(bytes < 9.5e6 ? Math.max(Math.round(bytes / 1e5), 1) / 10 : Math.round(bytes / 1e6));
  const isTour = tour !== null && choices.content === 'tour';
  const isGif = !isTour && choices.format === 'gif';
  // Each frame of the film is looked at, and with each that is made the panel says how far it is.
  const bytes = useMemo(() => {
    if (film === null || film === 'failed') return 0;
    return isGif ? estimatedGif(film.plan, film.pixels) : estimatedSize(film.plan, film.pixels);
  }, [film, isGif]);
  const told = () => {
    if (!isGif && encoding === undefined) return text.checking;
    if (!isGif && encoding === null) return `${text.unable} ${text.instead}`;
    if (film === 'failed') return EXPORT_MAKING[language].unloaded;
    if (film === null) return EXPORT_MAKING[language].loading;
    const format = isGif ? 'GIF' : `${encoding?.file === 'webm' ? 'WebM' : 'MP4'} (${encoding?.name})`;
    return text.estimate(lasts(film.plan.frames), megabytes(bytes), format);
  };
  return (
    <FormPanel
      label={text.outline}
      choices={<FilmForm choices={choices} onChange={(part) => setChoices({ ...choices, ...part })} />}
    >
      <MakingActions
        {...made}
        label={text.save}
        content={isTour ? 'tour' : 'view'}
        step={(done, all) => text.step(lasts(done), lasts(all))}
        disabled={!encoding && !isGif}
      />
      <output className={styles['estimate']}>{told()}</output>
      {film !== null && film !== 'failed' && <FilmPreview film={film} />}
    </FormPanel>
  );
}
