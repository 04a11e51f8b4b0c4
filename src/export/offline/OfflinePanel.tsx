import { useCallback, useState } from 'react';
import { loadCode } from '../../data/load.ts';
import { OWN, textIn } from '../../domain/tour/tour.ts';
import { EXPORT_OFFLINE } from '../../i18n/exportOffline.ts';
import { isLocal, viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import { siteOf } from '../../state/environment.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import form from '../../ui/controls/form.module.css';
import { ContentChoice } from '../ContentChoice.tsx';
import { FormPanel } from '../FormPanel.tsx';
import { MakingActions } from '../MakingActions.tsx';
import { type Making, useMaking } from '../useMaking.ts';
import { useOpenTour } from '../useOpenTour.ts';
import styles from './OfflinePanel.module.css';
import type { OfflineChoices } from './offlineChoices.ts';

/** The app as one file that opens the view or the open tour. */
export function OfflinePanel() {
  const app = useLodelines();
  const { dataset, environment } = app;
  const { language } = useMessages();
  const text = EXPORT_OFFLINE[language];
  const [choices, setChoices] = useState<OfflineChoices>({ content: 'tour', notes: true });
  const view = useSelect((state) => state.view);
  const open = useOpenTour();
  const tour = choices.content === 'tour' ? open : null;
  const make = useCallback(
    async (making: Making) => {
      const { madeOffline } = await loadCode('offline', import('./madeOffline.ts'));
      return madeOffline(app, choices, making);
    },
    [app, choices],
  );
  const made = useMaking(make);
  const site = siteOf(environment);
  const opens = tour
    ? `${textIn(tour.title, language)}, ${text.scenes(tour.scenes.length)}`
    : `${viewTitle(view, dataset)}, ${viewTime(view)}`;
  return (
    <FormPanel
      choices={
        <>
          <p className={form['hint']}>{text.hint}</p>
          <ContentChoice
            value={choices.content}
            onChange={(content) => setChoices({ ...choices, content })}
          />
          {tour?.id === OWN && (
            <label className={form['tick']}>
              <input
                type="checkbox"
                checked={choices.notes}
                onChange={({ target }) => setChoices({ ...choices, notes: target.checked })}
              />
              <span>{text.notes}</span>
            </label>
          )}
          {(site === null || isLocal(site)) && <p className={form['hint']}>{text.local}</p>}
        </>
      }
      label={text.opens}
    >
      <MakingActions {...made} label={text.save} content={tour ? 'tour' : 'view'} />
      <div className={styles['contents']}>
        <h3>{text.opens}</h3>
        <p>{opens}</p>
        <p>{text.data(dataset.release)}</p>
        <p>{text.browser}</p>
      </div>
    </FormPanel>
  );
}
