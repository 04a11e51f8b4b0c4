import { useCallback, useState } from 'react';
import { loadCode } from '../../data/load.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_TOUR_PICTURES } from '../../i18n/exportTourPictures.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useScheme } from '../../ui/shell/useTheme.ts';
import styles from '../ExportDialog.module.css';
import { FormPanel } from '../FormPanel.tsx';
import { LocalHint } from '../LocalHint.tsx';
import { MakingActions } from '../MakingActions.tsx';
import { FORMATS, PIXELS } from '../pictureChoices.ts';
import { SchemeChoice } from '../SchemeChoice.tsx';
import { useMaking, type Making } from '../useMaking.ts';
import { useOpenTour } from '../useOpenTour.ts';
import { TOUR_PICTURE_SIZES, type TourPictureChoices } from './tourPictureChoices.ts';

/** The pictures of the open tour, above a list of their titles. */
export function TourPicturesPanel() {
  const app = useLodelines();
  const { language } = useMessages();
  const text = EXPORT_TOUR_PICTURES[language];
  const words = EXPORT[language];
  const { scheme } = useScheme();
  const [choices, setChoices] = useState<TourPictureChoices>({ format: 'png', size: 'wide', scheme });
  const change = (part: Partial<TourPictureChoices>) => setChoices({ ...choices, ...part });
  const tour = useOpenTour();
  const make = useCallback(
    async (making: Making) => {
      const { madeTourPictures } = await loadCode('images', import('./madeTourPictures.ts'));
      return madeTourPictures(app, choices, making);
    },
    [app, choices],
  );
  const made = useMaking(make);
  const pixels = (size: TourPictureChoices['size']) => `${PIXELS[size].width}×${PIXELS[size].height}`;
  return (
    <FormPanel
      label={text.outline}
      choices={
        <>
          <p className={form['hint']}>{text.hint}</p>
          <Named name={words.format}>
            <Choice
              label={words.format}
              value={choices.format}
              options={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
              onChange={(format) => change({ format })}
            />
          </Named>
          <Select
            className={form['named']}
            label={words.size}
            value={choices.size}
            options={TOUR_PICTURE_SIZES.map((value) => ({ value, label: words.sizes[value](pixels(value)) }))}
            onChange={(size) => change({ size })}
          />
          <SchemeChoice value={choices.scheme} onChange={(chosen) => change({ scheme: chosen })} />
          <LocalHint />
        </>
      }
    >
      <MakingActions {...made} label={text.save} content="tour" />
      <ol className={styles['outline']}>
        {tour?.scenes.map(({ title }, i) => (
          // Two scenes may have the same title.
          <li key={`${i} ${textIn(title, language)}`}>{textIn(title, language)}</li>
        ))}
      </ol>
    </FormPanel>
  );
}
