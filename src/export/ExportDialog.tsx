import { Activity, useState } from 'react';
import { EXPORT } from '../i18n/export.ts';
import { openLesson } from '../state/derived/openScene.ts';
import { useMessages, useSelect } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { Named } from '../ui/controls/Named.tsx';
import type { Load } from '../ui/controls/parts.ts';
import { type LessonForm, useExtensions } from '../ui/extensions.ts';
import { type Form, FORMS, TOUR_FORMS } from './exportForms.ts';
import styles from './ExportDialog.module.css';
import { PANELS } from './loadPanel.ts';
import { useOpenTour } from './useOpenTour.ts';

/** Makes files of the view or the open tour. What is chosen for one form stays chosen. */
export function ExportDialog() {
  const text = EXPORT[useMessages().language];
  const [chosen, setChosen] = useState<Form | LessonForm>('image');
  const [seen, setSeen] = useState<readonly (Form | LessonForm)[]>(['image']);
  const { lessonForms = {} } = useExtensions();
  const isLesson = useSelect((state) => openLesson(state) !== null);
  const panels: Readonly<Record<string, Load>> = { ...PANELS, ...(isLesson && lessonForms) };
  const hasTour = useOpenTour() !== null;
  const forms = [
    ...FORMS.filter((one) => hasTour || !TOUR_FORMS.includes(one)),
    ...(isLesson ? (Object.keys(lessonForms) as LessonForm[]) : []),
  ];
  // A page around the map can close the tour.
  const form = forms.includes(chosen) ? chosen : 'image';
  const choose = (one: Form | LessonForm) => {
    setChosen(one);
    setSeen([...new Set([...seen, one])]);
  };
  return (
    <Dialog title={text.title} className={styles['export']}>
      <div className={styles['columns']}>
        <div className={styles['form']}>
          <Named name={text.form}>
            <Choice
              label={text.form}
              value={form}
              options={forms.map((value) => ({ value, label: text.forms[value] }))}
              onChange={choose}
              className={styles['forms']}
            />
          </Named>
        </div>
        {seen.map((one) => {
          const load = panels[one];
          return (
            load && (
              <Activity key={one} mode={one === form ? 'visible' : 'hidden'}>
                <Lazy load={load} waiting={<output className={styles['waiting']}>{text.loading}</output>}>
                  {(Panel) => <Panel />}
                </Lazy>
              </Activity>
            )
          );
        })}
      </div>
    </Dialog>
  );
}
