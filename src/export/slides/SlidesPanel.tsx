import { useCallback, useState } from 'react';
import { loadCode } from '../../data/load.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { EXPORT_SLIDES } from '../../i18n/exportSlides.ts';
import { viewTitle } from '../../state/derived/viewInWords.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useScheme } from '../../ui/shell/useTheme.ts';
import styles from '../ExportDialog.module.css';
import { FormPanel } from '../FormPanel.tsx';
import { MakingActions } from '../MakingActions.tsx';
import { useMaking, type Making } from '../useMaking.ts';
import { useOpenTour } from '../useOpenTour.ts';
import type { SlideChoices } from './slideChoices.ts';
import { SlidesChoices } from './SlidesChoices.tsx';

/** Slides of the view or the open tour, above a list of their titles. */
export function SlidesPanel() {
  const app = useLodelines();
  const { language } = useMessages();
  const text = EXPORT_SLIDES[language];
  const { scheme } = useScheme();
  const [choices, setChoices] = useState<SlideChoices>({ content: 'tour', maps: 'pictures', scheme });
  const view = useSelect((state) => state.view);
  const open = useOpenTour();
  const tour = choices.content === 'tour' ? open : null;
  const make = useCallback(
    async (making: Making) => {
      const { madeSlides } = await loadCode('slides', import('./madeSlides.ts'));
      return madeSlides(app, choices, making);
    },
    [app, choices],
  );
  const made = useMaking(make);
  const title = tour ? textIn(tour.title, language) : viewTitle(view, app.dataset);
  const maps = tour ? tour.scenes.map((scene) => textIn(scene.title, language)) : [text.mapSlide(title)];
  return (
    <FormPanel
      choices={<SlidesChoices choices={choices} onChange={(part) => setChoices({ ...choices, ...part })} />}
      label={text.outline}
    >
      <MakingActions {...made} label={text.save} content={tour ? 'tour' : 'view'} />
      <ol className={styles['outline']}>
        {[text.titleSlide(title), ...maps, text.sources].map((name, i) => (
          // Two slides may have the same title.
          <li key={`${i} ${name}`}>{name}</li>
        ))}
      </ol>
    </FormPanel>
  );
}
